import type { APIRoute } from 'astro';
import {
  askedListEntries,
  certificationEntries,
  comparisonEntries,
  glossaryEntries,
  guidesByCode,
  lessonEntries,
  qualificationEntries,
  titleEntries,
} from '../../collections.ts';
import { searchFiles } from '../../page-models/search-records.ts';

export async function getStaticPaths() {
  const data = <Data>(entries: readonly { readonly data: Data }[]) =>
    entries.map((entry) => entry.data);
  const files = searchFiles({
    titles: data(await titleEntries()),
    guides: data([...(await guidesByCode()).values()]),
    certifications: data(await certificationEntries()),
    qualifications: data(await qualificationEntries()),
    comparisons: data(await comparisonEntries()),
    terms: (await glossaryEntries()).map((entry) => ({ ...entry.data, id: entry.id })),
    lists: await askedListEntries(),
    lessons: data(await lessonEntries()),
  });
  return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
