import { newJobsAYear } from '../figures/derive.ts';
import type { DerivedFigure, Figure, PresentFigure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';

/** The published figures that openings are made of, all in persons. */
export interface OpeningsFigures {
  /** Openings a year, on average over the decade. */
  readonly openings: Figure;
  /** People who leave the labor force in a year. */
  readonly exits: Figure;
  /** People who move to another occupation in a year. */
  readonly transfers: Figure;
  /** Projected change in jobs over the whole decade. */
  readonly change: Figure;
}

interface Parts {
  readonly openings: PresentFigure;
  readonly exits: PresentFigure;
  readonly transfers: PresentFigure;
}

/** Openings = people who leave + new jobs, or − places that are not filled again. */
export type OpeningsSplit =
  | (Parts & { readonly kind: 'growing'; readonly newJobs: DerivedFigure })
  | (Parts & { readonly kind: 'shrinking'; readonly notRefilled: DerivedFigure })
  | (Parts & { readonly kind: 'steady' });

/** Places a year that nobody is hired for again: the decade's loss spread over its ten years. */
function notRefilledAYear(change: PresentFigure): DerivedFigure {
  const value = -change.value / 10;
  return {
    derived: 'jobs-lost-a-year',
    from: [change.id],
    unit: 'persons',
    value,
    arithmetic: `${formatNumber(-change.value, 'persons')} jobs fewer ÷ 10 years = ${formatNumber(value, 'persons')}`,
  };
}

/** The parts of the openings, or undefined when one of the figures is missing. */
export function openingsSplit(figures: OpeningsFigures): OpeningsSplit | undefined {
  const { openings, exits, transfers, change } = figures;
  if (!isPresent(openings) || !isPresent(exits) || !isPresent(transfers)) return undefined;
  if (!isPresent(change)) return undefined;
  const parts = { openings, exits, transfers };
  if (change.value < 0)
    return { ...parts, kind: 'shrinking', notRefilled: notRefilledAYear(change) };
  const newJobs = newJobsAYear(change);
  if (change.value === 0 || !newJobs) return { ...parts, kind: 'steady' };
  return { ...parts, kind: 'growing', newJobs };
}
