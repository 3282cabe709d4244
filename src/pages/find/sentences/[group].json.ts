import type { APIRoute, GetStaticPaths } from 'astro';
import { sentenceFiles } from '../../../page-models/find/finder-sentences.ts';

export const getStaticPaths = (() =>
  sentenceFiles().map(({ group, sentences }) => ({
    params: { group },
    props: { sentences },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sentences: Readonly<Record<string, string>> }> = ({ props }) =>
  Response.json(props.sentences);
