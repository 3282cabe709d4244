import {
  isPresent,
  type DerivedFigure,
  type Figure,
  type PresentFigure,
} from '../figures/figure.ts';
import { formatChange, formatNumber } from '../figures/format.ts';
import { priceAdjusted, type PriceAdjustedPay } from '../places/price-adjust.ts';

/** An occupation whose pay in a place may be set beside the nation's. */
export interface PaidThere {
  readonly name: string;
  readonly href: string;
  readonly isResidual: boolean;
  /** Median annual pay in the place. */
  readonly here: Figure;
  /** Median annual pay in the nation. */
  readonly nation: Figure;
  /** People counted in the occupation: the floor is held against it. */
  readonly jobs: Figure;
  /** What makes the estimate here look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
}

/** The least people that an occupation must have in a place to be ranked: small samples win by chance. */
const floors = [1000, 300, 100] as const;

/** Fewer than so many make no ranking, so the floor is lowered. */
const fewestRanked = 40;

/** The floor of rankings within a place: the highest that enough occupations reach. */
export function floorThere(occupations: readonly Pick<PaidThere, 'jobs' | 'isResidual'>[]): number {
  const reached = (floor: number) =>
    occupations.filter(
      ({ jobs, isResidual }) => !isResidual && isPresent(jobs) && jobs.value >= floor,
    ).length >= fewestRanked;
  return floors.find(reached) ?? floors[2];
}

/** Pay in a place, after prices, beside pay in the nation. */
export interface UnusualPay {
  readonly name: string;
  readonly href: string;
  readonly here: PresentFigure;
  readonly adjusted: PriceAdjustedPay;
  readonly nation: PresentFigure;
  /** By how many percent pay at national prices is above the nation's; negative when below. */
  readonly gap: DerivedFigure;
  /** What makes the estimate look unusual, in words. */
  readonly collapsed?: string | undefined;
}

/**
 * The occupations whose pay in a place, at national prices, is furthest above and below the
 * nation's: `most` of each, the furthest first. Left out are "all other" lines, those with fewer
 * than `floor` jobs or an unknown number, and those whose pay is missing here or in the nation.
 */
export function unusualPay(
  occupations: readonly PaidThere[],
  parity: Figure,
  floor: number,
  most = 10,
): { readonly above: readonly UnusualPay[]; readonly below: readonly UnusualPay[] } {
  const ranked = occupations
    .filter(({ isResidual, jobs }) => !isResidual && isPresent(jobs) && jobs.value >= floor)
    .flatMap((occupation) => besideNation(occupation, parity) ?? [])
    // By the exact quotient: the gaps are rounded, and prices are the same for all.
    .sort((a, b) => b.here.value / b.nation.value - a.here.value / a.nation.value);
  return {
    above: ranked.filter(({ gap }) => gap.value > 0).slice(0, most),
    below: ranked
      .filter(({ gap }) => gap.value < 0)
      .reverse()
      .slice(0, most),
  };
}

function besideNation(
  { name, href, here, nation, collapsed }: PaidThere,
  parity: Figure,
): UnusualPay | undefined {
  const adjusted = priceAdjusted(here, parity);
  if (!adjusted || !isPresent(here) || !isPresent(nation) || !isPresent(parity)) return undefined;
  const percent = ((here.value * 100) / parity.value / nation.value - 1) * 100;
  const value = Number(percent.toFixed(1));
  const gap: DerivedFigure = {
    derived: 'gap-after-prices',
    from: [here.id, parity.id, nation.id],
    unit: 'percent',
    value,
    arithmetic: `${adjusted.arithmetic}; beside ${formatNumber(nation.value, nation.unit)} in the nation that is ${formatChange(value, 'percent')}`,
  };
  return { name, href, here, adjusted, nation, gap, collapsed };
}
