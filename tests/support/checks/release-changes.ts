import type { ReadPage } from '../built-site.ts';
import type { PublishedCells } from './same-as-published.ts';

/** What the check asks of the tables besides figures: how a release lists a code. */
export interface ListedLines extends PublishedCells {
  /** The title of a detailed line or of all jobs, or undefined when there is none. */
  title(release: string, code: string): string | undefined;
  /** The classification a release uses. */
  era(release: string): string;
}

const plain = (title: string) => title.toLowerCase().replaceAll(/[^a-z]+/g, '');

/**
 * Where a change between two releases is not what the figures it names come to, or should not be
 * shown at all: other codes, other titles, or another list of occupations.
 */
export function releaseChangeProblems(page: ReadPage, lines: ListedLines): string[] {
  return page.elements.flatMap(({ attribs }) => {
    const { 'data-derived': derived = '', 'data-from': from = '', value = '' } = attribs;
    const rule = rules[derived];
    if (!rule) return [];
    const facts = from.split(' ');
    const numbers = facts.map((fact) => Number(lines.cell(fact)));
    const expected = rule(numbers);
    const problems = pairProblems(facts, lines);
    if (!(Math.abs(Number(value) - expected) <= tolerance)) {
      problems.push(`${derived} is shown as ${value}, and ${from} come to ${expected.toFixed(3)}`);
    }
    return problems;
  });
}

// Changes are rounded to a tenth of a percent, errors to a hundredth.
const tolerance = 0.051;

const rules: Readonly<Record<string, (from: readonly number[]) => number>> = {
  'real-change': ([later = NaN, earlier = NaN, now = NaN, then = NaN]) =>
    ((later * then) / (earlier * now) - 1) * 100,
  'change-percent': ([later = NaN, earlier = NaN]) => (later / earlier - 1) * 100,
  'price-change': ([later = NaN, earlier = NaN]) => (later / earlier - 1) * 100,
  'explained-by-error': ([a = NaN, b = NaN]) => 1.645 * Math.sqrt(a * a + b * b),
};

function pairProblems(facts: readonly string[], lines: ListedLines): string[] {
  const [later, earlier] = facts.filter((fact) => fact.startsWith('oews/'));
  if (later === undefined || earlier === undefined) return [];
  const [, releaseNow = '', , codeNow = '', measureNow = ''] = later.split('/');
  const [, releaseThen = '', , codeThen = '', measureThen = ''] = earlier.split('/');
  const pair = `${later} and ${earlier}`;
  const titles = [lines.title(releaseNow, codeNow), lines.title(releaseThen, codeThen)];
  const [titleNow, titleThen] = titles.map((title) => title && plain(title));
  return [
    ...(measureNow === measureThen ? [] : [`${pair} are two measures`]),
    ...(releaseNow > releaseThen ? [] : [`${pair} stand in the wrong order`]),
    ...(lines.era(releaseNow) === lines.era(releaseThen) ? [] : [`${pair} have a break between`]),
    ...(codeNow === codeThen && titleNow !== undefined && titleNow === titleThen
      ? []
      : [`${pair} are not one occupation`]),
  ];
}
