import type { APIRoute, GetStaticPaths } from 'astro';
import { download, downloadableFiles } from '../../page-models/downloads.ts';

export const getStaticPaths = (() =>
  downloadableFiles().map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const { body, type } = download(params.file ?? '', String(site));
  return new Response(body, { headers: { 'content-type': type } });
};
