import {
  writeComparedFile,
  type ComparedFile,
} from '../../domain/compare-careers/compared-file.ts';
import {
  writeComparedWork,
  type ComparedWorkFile,
} from '../../domain/compare-careers/compared-work-file.ts';
import type { CareerIndexFile } from '../../domain/compare-careers/career-index.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { comparedWork } from './compared-work.ts';
import type { GuideText } from './guide-lines.ts';
import { comparedOccupation, comparisonEdition } from './compared-careers.ts';

/** Every career that a reader may compare, as the browser fetches it. */
export function careerIndexFile(titles: readonly TitleFrontMatter[]): CareerIndexFile {
  return {
    edition: comparisonEdition(),
    occupations: occupationCareers().map(({ code, officialName, name }) =>
      officialName === name ? [code, name] : [code, officialName, name],
    ),
    titles: titles.map(({ slug, title, candidates }) => [
      slug,
      title,
      candidates.map(({ code }) => code),
    ]),
  };
}

export const comparedFile = (career: OccupationCareer): ComparedFile =>
  writeComparedFile(comparedOccupation(career));

/** @param guide undefined where none is written. */
export const comparedWorkFile = (
  career: OccupationCareer,
  guide: GuideText | undefined,
): ComparedWorkFile => writeComparedWork(comparedWork(career, guide));
