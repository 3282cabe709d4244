import type { APIRoute, GetStaticPaths } from 'astro';
import { guidesByCode } from '../../../collections.ts';
import { occupationCareers, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { comparedWorkFile } from '../../../page-models/compare-careers/compared-files.ts';

export const getStaticPaths = (() =>
  occupationCareers().map((career) => ({
    params: { code: career.code },
    props: { career },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = async ({ props: { career } }) =>
  Response.json(comparedWorkFile(career, (await guidesByCode()).get(career.code)));
