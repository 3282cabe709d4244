import { isPresent, type Figure, type MissingFigure } from '../figures/figure.ts';
import { figureText, missingSentence } from '../figures/format.ts';
import { payPeriods, percentilePoints } from '../figures/measure.ts';
import { hasAnyPay, type PayRange } from './pay-range.ts';
import { listInWords } from '../words/wording.ts';

function isKnown(figure: Figure): boolean {
  return isPresent(figure) || figure.missing === 'top-coded';
}

/** Why there is no range to show, as a sentence; undefined when part of it is known. */
export function noPaySentence(range: PayRange): string | undefined {
  if (hasAnyPay(range)) return undefined;
  // The middle first: a table that holds nothing else says the most about it.
  const reason = [range.median, ...percentilePoints.map((point) => range[point])].find(
    (figure): figure is MissingFigure => !isPresent(figure),
  );
  return reason && missingSentence(reason);
}

/** A pay strip in words: `from $68,940 to $137,470 a year, $97,550 in the middle`. */
export function payStripText(range: PayRange): string {
  const nothing = noPaySentence(range);
  if (nothing) return nothing;
  const ends = endsText(range.p10, range.p90);
  const middle = isKnown(range.median)
    ? `${figureText(range.median)} in the middle`
    : 'the middle is not published';
  const { per } = payPeriods[range.period];
  return ends ? `${ends} ${per}, ${middle}` : `${middle} (${per})`;
}

/** The ends of a range, or what is known of them; empty when neither is. */
function endsText(p10: Figure, p90: Figure): string {
  if (!isPresent(p10)) {
    if (isKnown(p10)) return figureText(p10);
    return isKnown(p90) ? `up to ${figureText(p90)}` : '';
  }
  return isKnown(p90)
    ? `from ${figureText(p10)} to ${figureText(p90)}`
    : `from ${figureText(p10)} up`;
}

/** A figure of "Out of ten people, …" with the words that stand right before and after it. */
export interface OutOfTenPart {
  readonly before: string;
  readonly figure: Figure;
  readonly after: string;
}

const sharesBelow = [
  { point: 'p10', below: 'one earns less than', atLeast: 'at least nine earn' },
  { point: 'median', below: 'five earn less than', atLeast: 'at least five earn' },
  { point: 'p90', below: 'nine earn less than', atLeast: 'at least one earns' },
] as const;

/**
 * The clauses that are known. Of the figures above the top code only the first makes a clause,
 * since it says what the later ones would.
 */
function outOfTenClauses(range: PayRange): readonly { words: string; figure: Figure }[] {
  const clauses: { words: string; figure: Figure }[] = [];
  for (const { point, below, atLeast } of sharesBelow) {
    const figure = range[point];
    if (isPresent(figure)) clauses.push({ words: below, figure });
    else if (figure.missing === 'top-coded') return [...clauses, { words: atLeast, figure }];
  }
  return clauses;
}

/**
 * "Out of ten nurses, one earns less than $68,940 a year, five earn less than … ." in parts, one
 * for each figure; empty when nothing is known. `people` is plural and in lower case.
 */
export function outOfTenParts(people: string, range: PayRange): readonly OutOfTenPart[] {
  const clauses = outOfTenClauses(range);
  const last = clauses.length - 1;
  return clauses.map(({ words, figure }, index) => {
    const join = index < last ? ', ' : last > 1 ? ', and ' : ' and ';
    return {
      before: `${index === 0 ? `Out of ten ${people}, ` : join}${words} `,
      figure,
      after: `${index === 0 ? ` ${payPeriods[range.period].per}` : ''}${index === last ? '.' : ''}`,
    };
  });
}

/** What of "Out of ten people, …" the agency does not publish, as a sentence; undefined when all is known or nothing is. */
export function outOfTenGaps(range: PayRange): string | undefined {
  const missing = sharesBelow
    .filter(({ point }) => !isKnown(range[point]))
    .map(({ point }) => point);
  if (missing.length === 0 || !hasAnyPay(range)) return undefined;
  const names = {
    p10: 'the lowest tenth',
    median: 'the middle',
    p90: 'the highest tenth',
  } as const;
  return `The agency publishes no figure for ${listInWords(missing.map((point) => names[point]))}.`;
}
