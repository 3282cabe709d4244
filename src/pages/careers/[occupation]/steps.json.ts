import type { APIRoute } from 'astro';
import { occupationPaths, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { stepsFile } from '../../../page-models/next-steps/steps-file.ts';

export const getStaticPaths = occupationPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = ({ props }) =>
  Response.json(stepsFile(props.career.code));
