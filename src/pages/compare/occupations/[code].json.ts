import type { APIRoute, GetStaticPaths } from 'astro';
import { occupationCareers, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { comparedFile } from '../../../page-models/compare-careers/compared-files.ts';

export const getStaticPaths = (() =>
  occupationCareers().map((career) => ({
    params: { code: career.code },
    props: { career },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = ({ props }) =>
  Response.json(comparedFile(props.career));
