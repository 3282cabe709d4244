import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadableFiles, downloadText } from '../../page-models/downloads.ts';

export const getStaticPaths = (() =>
  downloadableFiles().map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(downloadText(params.file ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
