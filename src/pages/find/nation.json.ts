import { nationPayFile } from '../../page-models/find/finder-place.ts';

export const GET = () => Response.json(nationPayFile());
