import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import type { MeasureOf } from '../domain/figures/measures.ts';
import type { SchoolKind } from '../domain/schooling/school-kinds.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { tuition } from './tables/money.ts';

const newest = once(() => newestReleaseOf(tuition));
const rows = once(() => new Map(readTable(tuition, newest()).map((row) => [row.code, row])));

/** What schools of a kind publish; missing, with the reason, where too few of them do. */
export function tuitionFigure(code: SchoolKind, measure: MeasureOf<'ipeds'>): Figure {
  return figureAt(
    { dataset: 'ipeds', release: newest(), place: 'US', code, measure },
    rows().get(code)?.[columnOf(measure)] ?? 'no-estimate',
  );
}
