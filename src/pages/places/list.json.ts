import type { APIRoute } from 'astro';
import { placeListFile } from '../../page-models/place-files.ts';

export const GET: APIRoute = () => Response.json(placeListFile());
