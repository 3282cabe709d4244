import type { APIRoute } from 'astro';
import { titleEntries } from '../../collections.ts';
import { careerIndexFile } from '../../page-models/compare-careers/compared-files.ts';

export const GET: APIRoute = async () =>
  Response.json(careerIndexFile((await titleEntries()).map(({ data }) => data)));
