import type { APIRoute } from 'astro';
import { guidesByCode, titleEntries } from '../../collections.ts';
import { searchFiles } from '../../page-models/search-records.ts';

export async function getStaticPaths() {
  const guides = [...(await guidesByCode()).values()].map(({ data }) => data);
  const files = searchFiles(
    (await titleEntries()).map(({ data }) => data),
    guides,
  );
  return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
