import type { APIRoute, GetStaticPaths } from 'astro';
import { titleEntries } from '../../../collections.ts';
import {
  careersFile,
  categoriesFile,
  placesFile,
  titlesFile,
} from '../../../page-models/api/list-files.ts';
import { overviewFile } from '../../../page-models/api/overview-file.ts';

export const getStaticPaths = (async () => {
  const titles = (await titleEntries()).map(({ data }) => data);
  const lists = {
    index: overviewFile(titles.length),
    careers: careersFile(titles),
    places: placesFile(),
    categories: categoriesFile(),
    titles: titlesFile(titles),
  };
  return Object.entries(lists).map(([list, file]) => ({ params: { list }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
