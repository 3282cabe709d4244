import type { APIRoute } from 'astro';
import { sitePreview } from '../page-models/preview-image/preview-images.ts';

export const GET: APIRoute = () => Response.json(sitePreview());
