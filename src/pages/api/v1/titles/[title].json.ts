import type { APIRoute } from 'astro';
import { titlePaths, type TitleEntry } from '../../../../collections.ts';
import { titleFile } from '../../../../page-models/api/title-file.ts';

export const getStaticPaths = titlePaths;

export const GET: APIRoute<{ entry: TitleEntry }> = ({ props: { entry } }) =>
  Response.json(titleFile(entry.data, `src/content/titles/${entry.id}.mdx`));
