import type { APIRoute } from 'astro';
import type { Category } from '../../../../domain/words/categories.ts';
import { categoryFile } from '../../../../page-models/api/category-file.ts';
import { categoryPaths } from '../../../../page-models/career-directory.ts';

export const getStaticPaths = categoryPaths;

export const GET: APIRoute<{ category: Category }> = ({ props }) =>
  Response.json(categoryFile(props.category));
