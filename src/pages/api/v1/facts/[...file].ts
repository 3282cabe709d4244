import type { APIRoute, GetStaticPaths } from 'astro';
import { servedFacts, type ServedFacts } from '../../../../page-models/api/fact-folders.ts';

export const getStaticPaths = (() =>
  [...servedFacts()].map(([file, make]) => ({
    params: { file },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => ServedFacts }> = ({ props }) => {
  const { body, type } = props.make();
  return new Response(body, { headers: { 'content-type': type } });
};
