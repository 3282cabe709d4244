import type { APIRoute, GetStaticPaths } from 'astro';
import type { Category } from '../../../../domain/words/categories.ts';
import { categoryFile } from '../../../../page-models/api/category-file.ts';
import { allCategories } from '../../../../page-models/career-directory.ts';

export const getStaticPaths = (() =>
  allCategories.map((category) => ({
    params: { category: category.slug },
    props: { category },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ category: Category }> = ({ props }) =>
  Response.json(categoryFile(props.category));
