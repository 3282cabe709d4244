import type { APIRoute } from 'astro';
import type { Category } from '../../../domain/words/categories.ts';
import { categoryPaths } from '../../../page-models/career-directory.ts';
import { categoryPreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = categoryPaths;

export const GET: APIRoute<{ category: Category }> = ({ props }) =>
  Response.json(categoryPreview(props.category));
