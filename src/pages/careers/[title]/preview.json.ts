import type { APIRoute } from 'astro';
import { titlePaths, type TitleEntry } from '../../../collections.ts';
import { titlePreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = titlePaths;

export const GET: APIRoute<{ entry: TitleEntry }> = ({ props }) =>
  Response.json(titlePreview(props.entry.data));
