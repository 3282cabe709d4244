import type { APIRoute, GetStaticPaths } from 'astro';
import { occupationCareers, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { careerFile } from '../../../page-models/compare-careers/career-files.ts';

export const getStaticPaths = (() =>
  occupationCareers().map((career) => ({
    params: { code: career.code },
    props: { career },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = ({ props }) =>
  Response.json(careerFile(props.career));
