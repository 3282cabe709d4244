import type { Sentence } from '../compare-careers/sentence.ts';
import type { DerivedFigure, Figure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { interestName } from '../schooling/interests.ts';
import { nearestAnswer } from '../work-context/context-items.ts';
import { dayLabel, dayLimits, type DayKind } from './day-kinds.ts';
import type { FinderOccupation, FinderPlace } from './finder-occupation.ts';
import type { Wishes } from './wishes.ts';

/** How much a published middle lies above the line that a reader drew; undefined where it is no more. */
export function overLine(median: Figure, line: number): DerivedFigure | undefined {
  if (!('value' in median) || median.value === line) return undefined;
  const { id, unit, value } = median;
  const over = value - line;
  return {
    derived: 'over-the-line-drawn',
    from: [id],
    unit,
    value: over,
    arithmetic: `${formatNumber(value, unit)} − ${formatNumber(line, unit)} asked for = ${formatNumber(over, unit)}`,
  };
}

function payReason(row: FinderOccupation, line: number, there: FinderPlace): Sentence {
  const over = overLine(there.figure(row.code, 'annual-median'), line);
  const asked = formatNumber(line, 'usd-year');
  return over ? [over, ` over your ${asked}`] : [`your ${asked}`];
}

/** `outdoors, 94 of 100 (every day)`. */
function dayReason(row: FinderOccupation, kind: DayKind): Sentence {
  const scores = dayLimits(kind).flatMap(({ item }, at): Sentence => {
    const score = row.day(item);
    if (!('value' in score)) return [];
    return [at > 0 ? ' and ' : '', score, ` of 100 (${nearestAnswer(item, score.value)})`];
  });
  return [`${dayLabel(kind)}, `, ...scores];
}

/** Why an occupation fits, a few words for each wish that its row does not show by itself. */
export function fitReasons(
  row: FinderOccupation,
  { pay, like = [], day = [], grows, license, jobs }: Wishes,
  there: FinderPlace,
): readonly Sentence[] {
  const strength = (at: number) => (at === 0 ? 'strongest' : 'second strongest');
  return [
    ...(pay === undefined ? [] : [payReason(row, pay, there)]),
    ...like.map((interest): Sentence => [
      `${interestName(interest).toLowerCase()} is its ${strength(row.interests.indexOf(interest))} interest`,
    ]),
    ...day.map((kind) => dayReason(row, kind)),
    ...(grows ? [['growing by ', row.growth] satisfies Sentence] : []),
    ...(license ? [['a source says that no license is needed'] satisfies Sentence] : []),
    ...(jobs === undefined
      ? []
      : [[there.figure(row.code, 'employment'), ' employees there'] satisfies Sentence]),
  ];
}

/** What the figures and sources do not say of an occupation, in a few words each. */
export function notKnown(row: FinderOccupation): readonly string[] {
  return [
    ...(row.license === 'unknown' ? ['whether it takes a license'] : []),
    ...('value' in row.day('outdoors') ? [] : ['what the day is like']),
    ...(row.interests.length === 0 ? ['which interests it suits'] : []),
  ];
}
