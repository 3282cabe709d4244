import { finderFile } from '../../page-models/find/finder-occupations.ts';

export const GET = () => Response.json(finderFile());
