import type { APIRoute, GetStaticPaths } from 'astro';
import { titleEntries, type TitleEntry } from '../../../../collections.ts';
import { careerFile } from '../../../../page-models/api/career-file.ts';
import { titleFile } from '../../../../page-models/api/title-file.ts';
import {
  occupationCareers,
  type OccupationCareer,
} from '../../../../page-models/career-directory.ts';

interface Props {
  readonly career?: OccupationCareer;
  readonly entry?: TitleEntry;
}

// A title's page is a career's page too, so what it says is found at both addresses.
export const getStaticPaths = (async () => [
  ...occupationCareers().map((career) => ({ params: { career: career.slug }, props: { career } })),
  ...(await titleEntries()).map((entry) => ({ params: { career: entry.id }, props: { entry } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { career, entry } }) =>
  Response.json(
    career
      ? careerFile(career)
      : entry && titleFile(entry.data, `src/content/titles/${entry.id}.mdx`),
  );
