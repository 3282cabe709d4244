import { writeCareerFile, type CareerFile } from '../../domain/careers-compared/career-file.ts';
import type { CareerIndexFile } from '../../domain/careers-compared/career-index.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { comparedOccupation, comparisonEdition } from './compared-careers.ts';

/** Every career that a reader may compare, as the browser fetches it. */
export function careerIndexFile(titles: readonly TitleFrontMatter[]): CareerIndexFile {
  return {
    edition: comparisonEdition(),
    occupations: occupationCareers().map(({ code, name }) => [code, name]),
    titles: titles.map(({ slug, title, candidates }) => [
      slug,
      title,
      candidates.map(({ code }) => code),
    ]),
  };
}

export const careerFile = (career: OccupationCareer): CareerFile =>
  writeCareerFile(comparedOccupation(career));
