import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import type { ContextItemId } from '../domain/work-context/context-items.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { newestEdition } from './sources.ts';
import { workContext } from './tables/work-context.ts';
import type { RowOf } from './tables/table.ts';

export type WorkContextRow = RowOf<typeof workContext>;

const rows = once(() => new Map(readTable(workContext).map((row) => [row.code, row])));

/** What the day of an occupation, or of an O*NET specialty, is like; undefined where no one was asked. */
export const workContextRow = (code: string): WorkContextRow | undefined => rows().get(code);

/** One score from 0 to 100; `not-in-our-copy` where the copy has none. */
export function contextFigure(code: string, measure: ContextItemId): Figure {
  const cell = workContextRow(code)?.[columnOf(measure)] ?? 'not-in-our-copy';
  const release = newestEdition('context');
  return figureAt({ dataset: 'context', release, place: 'US', code, measure }, cell);
}
