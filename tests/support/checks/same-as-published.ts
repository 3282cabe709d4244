import type { DisplayedFact } from '../displayed-facts.ts';
import { limitOf } from '../independent/source-limits.ts';

/** Reads the published cell of a fact: a number, a marker, or `no-row`, `no-table` and the like. */
export interface PublishedCells {
  cell(fact: string): number | string;
}

/** Markers of the agencies, and the reasons that may stand for them. */
const reasonsFor: Readonly<Record<string, readonly string[]>> = {
  '#': ['top-coded'],
  '*': ['not-published', 'hourly-only', 'annual-only'],
  '**': ['not-published'],
  '***': ['not-published'],
  '~': ['under-half-percent'],
  '': ['not-published', 'hourly-only', 'annual-only'],
  '—': ['no-estimate'],
  '-': ['no-estimate', 'not-published'],
  'no-row': ['no-estimate'],
  'no-column': ['not-in-our-copy'],
  'no-code': ['not-in-our-copy'],
};

/** How a displayed figure differs from the cell it names, as a sentence; undefined when it does not. */
function differenceFromCell(
  { path, fact, value, missing }: DisplayedFact,
  published: PublishedCells,
): string | undefined {
  const cell = published.cell(fact);
  const shown = missing ?? value ?? '';
  const number = typeof cell === 'number' ? cell : Number.parseFloat(cell);
  const matches =
    missing === undefined
      ? isNumber(cell) && Math.abs(Number.parseFloat(shown) - number) <= 1e-9 * Math.abs(number)
      : isTrueReason(missing, fact, cell);
  return matches
    ? undefined
    : `${path} shows "${shown}" for ${fact}, where "${cell}" is published.`;
}

/** Whether a figure may be absent for that reason; what our copy lacks has no other one. */
function isTrueReason(missing: string, fact: string, cell: number | string): boolean {
  if (limitOf(fact) === 'no-such-column') return missing === 'not-in-our-copy';
  return cell === missing || reasonsFor[String(cell)]?.includes(missing) === true;
}

const isNumber = (cell: number | string) =>
  typeof cell === 'number' || /^-?\d+(?:\.\d+)?$/.test(cell);

/** Differences of all `facts`; each fact is looked up once, however often it is shown. */
export function differences(
  facts: readonly DisplayedFact[],
  published: PublishedCells,
): readonly string[] {
  const seen = new Map<string, string | undefined>();
  return facts.flatMap((displayed) => {
    const key = `${displayed.fact} ${displayed.missing ?? displayed.value ?? ''}`;
    if (!seen.has(key)) seen.set(key, differenceFromCell(displayed, published));
    return seen.get(key) ?? [];
  });
}
