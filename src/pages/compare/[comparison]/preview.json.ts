import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonEntries, titleEntries, type ComparisonEntry } from '../../../collections.ts';
import { comparisonPreview } from '../../../page-models/compare-careers/curated-comparison.ts';

export const getStaticPaths = (async () =>
  (await comparisonEntries()).map((entry) => ({
    params: { comparison: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ComparisonEntry }> = async ({ props: { entry } }) => {
  const titles = (await titleEntries()).map(({ data }) => data);
  const file = `src/content/comparisons/${entry.id}.mdx`;
  return Response.json(comparisonPreview(entry.data, titles, file));
};
