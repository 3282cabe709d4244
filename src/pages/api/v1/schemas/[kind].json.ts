import type { APIRoute, GetStaticPaths } from 'astro';
import { apiKinds, schemaFile, type ApiKind } from '../../../../page-models/api/overview-file.ts';

export const getStaticPaths = (() =>
  apiKinds.map((kind) => ({
    params: { kind },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: ApiKind }> = ({ props, site }) =>
  Response.json(schemaFile(props.kind, String(site)));
