import type { APIRoute, GetStaticPaths } from 'astro';
import type { Category } from '../../../domain/words/categories.ts';
import { allCategories } from '../../../page-models/career-directory.ts';
import { categoryPreview } from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = (() =>
  allCategories.map((category) => ({
    params: { category: category.slug },
    props: { category },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ category: Category }> = ({ props }) =>
  Response.json(categoryPreview(props.category));
