import type { APIRoute, GetStaticPaths } from 'astro';
import { titleEntries, type TitleEntry } from '../../../../collections.ts';
import { titleFile } from '../../../../page-models/api/title-file.ts';

export const getStaticPaths = (async () =>
  (await titleEntries()).map((entry) => ({
    params: { title: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: TitleEntry }> = ({ props: { entry } }) =>
  Response.json(titleFile(entry.data, `src/content/titles/${entry.id}.mdx`));
