import type { APIRoute, GetStaticPaths } from 'astro';
import type { ZipFile } from '../../../domain/places/zip-file.ts';
import { zipFiles } from '../../../page-models/place-files.ts';

export const getStaticPaths = (() =>
  [...zipFiles()].map(([digits, file]) => ({
    params: { digits },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ZipFile }> = ({ props }) => Response.json(props.file);
