import type { APIRoute, GetStaticPaths } from 'astro';
import { titleEntries, type TitleEntry } from '../../../collections.ts';
import { titlePreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = (async () =>
  (await titleEntries()).map((entry) => ({
    params: { title: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: TitleEntry }> = ({ props }) =>
  Response.json(titlePreview(props.entry.data));
