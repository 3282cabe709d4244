import { collapsedWords } from '../domain/pay/collapsed-pay.ts';
import { categorySpread, spreadAxis, type CategorySpread } from '../domain/pay/category-spread.ts';
import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { inPlace } from '../domain/places/place.ts';
import type { SwitchedSpread } from '../domain/places/switched-page.ts';
import type { Markup } from './markup.ts';
import { spreadCell, spreadCount, spreadEnd, spreadHead } from './spread-parts.ts';

/** The dots of a place: what stands over them, and by category the parts of its row. */
export function spreadThere(
  there: PayInPlace,
  { codes, allJobs }: SwitchedSpread,
): {
  readonly head: Markup;
  readonly rows: ReadonlyMap<string, Readonly<Record<string, Markup>>>;
} {
  const spreads = new Map(codes.map((code) => [code, spreadIn(there, code)]));
  const axis = spreadAxis([...spreads.values()], allJobs);
  const rows = [...spreads].map(([code, spread]) => {
    const view = { spread, axis, allJobs, written: there.written };
    const parts = {
      count: spreadCount(view),
      lowest: spreadEnd(view, 'lowest'),
      highest: spreadEnd(view, 'highest'),
      dots: spreadCell(view),
    };
    return [code, parts] as const;
  });
  return { head: spreadHead(axis), rows: new Map(rows) };
}

/** The occupations of a category that a place has pay of; their names are not in its file. */
function spreadIn(there: PayInPlace, category: string): CategorySpread {
  const codes = there.pay.codes().filter((code) => code.startsWith(category.slice(0, 3)));
  const drawn = categorySpread(
    codes.map((code) => ({
      name: code,
      href: '',
      isResidual: false,
      median: there.figure(code, 'annual-median'),
      collapsed: collapsedWords(there.range(code, 'annual')),
    })),
  );
  return { ...drawn, without: 0 };
}

/** What else a reader should know about the dots shown, one sentence each. */
export function spreadNotesThere({ place }: PayInPlace): readonly string[] {
  return [
    `A dot is the middle pay of one job ${inPlace(place)}; jobs that no pay is published for there are not drawn.`,
    'No pay of a whole category is published for places, so the other charts stay those of the whole country.',
  ];
}
