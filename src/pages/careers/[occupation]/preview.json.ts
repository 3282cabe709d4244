import type { APIRoute } from 'astro';
import { occupationPaths, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { careerPreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = occupationPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = ({ props }) =>
  Response.json(careerPreview(props.career));
