import type { APIRoute } from 'astro';
import { comparisonPaths, titleEntries, type ComparisonEntry } from '../../../collections.ts';
import { comparisonPreview } from '../../../page-models/compare-careers/curated-comparison.ts';

export const getStaticPaths = comparisonPaths;

export const GET: APIRoute<{ entry: ComparisonEntry }> = async ({ props: { entry } }) => {
  const titles = (await titleEntries()).map(({ data }) => data);
  const file = `src/content/comparisons/${entry.id}.mdx`;
  return Response.json(comparisonPreview(entry.data, titles, file));
};
