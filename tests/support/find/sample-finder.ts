import { figureAt } from '../../../src/domain/figures/figure-at.ts';
import { figureOfCell, type FigureCell } from '../../../src/domain/figures/figure-cell.ts';
import type { PlaceMeasure } from '../../../src/domain/figures/measures.ts';
import { payMeasure } from '../../../src/domain/figures/measure.ts';
import type { FinderOccupation, FinderPlace } from '../../../src/domain/find/finder-occupation.ts';
import { payRangeFrom } from '../../../src/domain/pay/pay-range.ts';
import type { ContextItemId } from '../../../src/domain/work-context/context-items.ts';

/** What a made-up occupation has that differs from the sample. */
export interface SampleFields extends Partial<
  Omit<FinderOccupation, 'openings' | 'growth' | 'day'>
> {
  readonly openings?: FigureCell;
  readonly growth?: FigureCell;
  readonly day?: Partial<Record<ContextItemId, number>>;
}

/** An occupation of the finder; a work-context item that is not given has not been rated. */
export function sampleOccupation(fields: SampleFields = {}): FinderOccupation {
  const { code = '29-1141', openings = 1000, growth = 4.9, day = {}, ...rest } = fields;
  const at = { place: 'US', code } as const;
  return {
    code,
    name: 'Nurses',
    href: '/careers/nurses/',
    isResidual: false,
    education: 'bachelors',
    experience: 'none',
    training: 'none',
    interests: ['Social', 'Investigative'],
    license: 'every-state',
    hard: undefined,
    openings: figureOfCell(
      { ...at, dataset: 'ep', release: '2025-35', measure: 'openings' },
      openings,
    ),
    growth: figureOfCell(
      { ...at, dataset: 'ep', release: '2025-35', measure: 'change-percent' },
      growth,
    ),
    day: (item) =>
      figureAt(
        { ...at, dataset: 'context', release: '30.3', measure: item },
        day[item] ?? 'not-in-our-copy',
      ),
    ...rest,
  };
}

/** Georgia, with cells by code and measure; an occupation that is not given has no row there. */
export function samplePlace(
  rows: Readonly<Record<string, Partial<Record<PlaceMeasure, FigureCell>>>>,
): FinderPlace {
  const figure = (code: string, measure: PlaceMeasure) =>
    figureOfCell(
      { dataset: 'oews', release: '2025-05', place: 'GA', code, measure },
      rows[code]?.[measure],
    );
  return {
    place: { id: 'GA', kind: 'state', name: 'Georgia', slug: 'georgia', states: ['GA'] },
    has: (code) => Object.hasOwn(rows, code),
    figure,
    range: (code, period) =>
      payRangeFrom(period, (point) => figure(code, payMeasure(period, point))),
  };
}
