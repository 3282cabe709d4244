import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import {
  bestPaid,
  mostCounted,
  type AreaPay,
  type BestPaid,
  type RankedPlace,
} from '../../domain/places/pay-by-place.ts';
import { nationId } from '../../domain/places/place.ts';
import { placeFigure } from '../../facts/oews-places.ts';
import { allMetros, allRuralAreas } from '../../facts/places.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { areaPay, placePeriod, rankedPlaces, withCollapsed } from '../career-page/places.ts';

/** The metropolitan and rural areas of a career's places page: those that lead, not all. */
export interface AreasOfCareer {
  readonly period: PayPeriod;
  readonly nation: Figure;
  /** How many areas of each kind have figures, and how many there are. */
  readonly metros: { readonly count: number; readonly all: number };
  readonly rural: { readonly count: number; readonly all: number };
  /** Where most of them are counted. */
  readonly mostJobs: readonly AreaPay[];
  readonly mostRural: readonly AreaPay[];
  /** Where pay is highest; undefined where too few areas have enough people. */
  readonly best: BestPaid<AreaPay> | undefined;
  /** Every area by name, where nobody is counted in any. */
  readonly uncounted: readonly AreaPay[];
  readonly receipts: readonly Receipt[];
}

/** Areas of each of the two lists. */
const listed = 25;
const listedRural = 10;

export function areasOfCareer({ code }: OccupationCareer): AreasOfCareer | undefined {
  const period = placePeriod(code, 'metro');
  const metros = rankedPlaces('metro', code, period);
  const rural = rankedPlaces('rural', code, period);
  const all = [...metros, ...rural];
  const [first] = all;
  if (!first) return undefined;
  const whole = (areas: readonly RankedPlace[]) =>
    areas.map(({ place }) => areaPay(place, code, period));
  const told = (areas: readonly RankedPlace[]) => withCollapsed(whole(areas), code, period);
  const best = bestPaid(all, listed);
  const isCounted = all.some(({ employment }) => isPresent(employment));
  return {
    period,
    nation: placeFigure(nationId, code, payMeasure(period, 'median')),
    metros: { count: metros.length, all: allMetros().length },
    rural: { count: rural.length, all: allRuralAreas().length },
    mostJobs: told(mostCounted(all, listed)),
    mostRural: told(mostCounted(rural, listedRural)),
    best: best && { ...best, rows: told(best.rows) },
    uncounted: isCounted
      ? []
      : whole(all.toSorted((a, b) => (a.place.name < b.place.name ? -1 : 1))),
    receipts: whole([first]).map(receiptOf),
  };
}

function receiptOf({ median, p10, p90, employment, quotient }: AreaPay): Receipt {
  const ids = [median, p10, p90, employment, quotient].map(({ id }) => id);
  return receiptFor(ids, sourceOfFact(median.id), 'Each metropolitan or nonmetropolitan area');
}
