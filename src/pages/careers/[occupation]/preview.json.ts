import type { APIRoute, GetStaticPaths } from 'astro';
import { occupationCareers, type OccupationCareer } from '../../../page-models/career-directory.ts';
import { careerPreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = (() =>
  occupationCareers().map((career) => ({
    params: { occupation: career.slug },
    props: { career },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ career: OccupationCareer }> = ({ props }) =>
  Response.json(careerPreview(props.career));
