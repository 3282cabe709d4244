import type { APIRoute } from 'astro';
import { citeFile } from '../../page-models/cite/cite-file.ts';

export const GET: APIRoute = () => Response.json(citeFile());
