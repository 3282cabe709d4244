import { aiStudyNames } from '../../domain/ai/exposure.ts';
import type { CompareRow } from '../../domain/compare-careers/compare-rows.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { interestNames } from '../../domain/schooling/interests.ts';
import { yearsAfterHighSchool, yearsOfSchool } from '../../domain/schooling/school-years.ts';
import { lowerFirst, upperFirst } from '../../domain/words/wording.ts';
import type { RowCell } from '../compare-careers/rows/row-view.ts';
import { homesLeft } from '../compare-careers/rows/left-row.ts';
import { unlikeAnswers } from '../compare-careers/rows/like-row.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup, type Piece } from '../markup.ts';
import { pricesAsked } from '../way-in-cost.ts';

/** Occupations that one sheet of paper has room for: six careers, or a title with its own. */
export const mostSheetRows = 8;

/** Duties of each career that one sheet has room for beside those of the others. */
export const sheetDuties = (careers: number): number => Math.max(0, 10 - 2 * careers);

/** Things about the day of each career, of those in which they are least alike. */
const mostAnswers = 3;

const firstSentence = (text: string) => /^.+?[.?!]”?(?=\s|$)/.exec(text)?.[0] ?? text;

/**
 * Each row in short; undefined where the sheet tells it elsewhere or there is nothing to tell. Pay
 * and openings stand in the table of figures.
 */
const shortRows: Readonly<Partial<Record<CompareRow, (cell: RowCell) => Piece>>> = {
  what: ({ work }) => work.sentence,
  day: ({ work }) => work.scene && `A day: ${firstSentence(work.scene)}`,
  duties: ({ work, comparison }) => {
    const some = work.duties.slice(0, sheetDuties(comparison.careers.length));
    return some.length === 0 ? undefined : `${upperFirst(some.map(lowerFirst).join('; '))}.`;
  },
  hard: ({ work }) => `The hard part: ${work.hard ?? 'no source we read says.'}`,
  where: ({ work }) => work.day,
  like: (cell) => {
    const answers = unlikeAnswers(cell, mostAnswers);
    return answers.length === 0 ? undefined : `${answers.join('; ')}.`;
  },
  license: ({ work }) => `License: ${lowerFirst(work.license.answer)}`,
  years: ({ occupation: { waysIn } }) => {
    if (!waysIn.education) return undefined;
    const years = yearsAfterHighSchool(waysIn.education);
    return `School first: ${years === 0 ? 'none' : `about ${yearsOfSchool(years)}`}.`;
  },
  cost: ({ work: { cost }, comparison }) => {
    if (cost.prices.length === 0) {
      return `Cost of the way in: ${lowerFirst(cost.reasons.map(firstSentence).join(' '))}`;
    }
    const { producer, releaseLabel } = comparison.edition.tuition;
    const whose = `Tuition and fees of a year (${producer}, ${releaseLabel}): `;
    return [whose, pricesAsked(cost.prices), '.'];
  },
  interests: ({ work }) =>
    work.interests.length === 0 ? undefined : `Interests: ${interestNames(work.interests)}.`,
  left: ({ occupation, comparison }) => {
    const homes = homesLeft(comparison, occupation);
    return homes && ['Left of a month in the middle: ', homes, '.'];
  },
  ai: ({ work, comparison }) => {
    const rated = work.ai.flatMap(({ measure, lower }) =>
      lower ? [[aiStudyNames[measure], ': ', figureMarkup(lower), '; ']] : [],
    );
    const all = formatNumber(comparison.edition.ai.rated, 'persons');
    return rated.length === 0
      ? undefined
      : [`Less exposed to AI, of ${all} jobs: `, rated.flat().slice(0, -1), '.'];
  },
};

/** What a row tells of an occupation on a sheet; undefined where it tells nothing. */
export function shortRow(row: CompareRow, cell: RowCell): Markup | undefined {
  const told = shortRows[row]?.(cell);
  return told === undefined ? undefined : markup`${told}`;
}
