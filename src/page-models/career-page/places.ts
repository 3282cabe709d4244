import type { Figure } from '../../domain/figures/figure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import { nationId, type AreaScope, type Place } from '../../domain/places/place.ts';
import {
  byMedian,
  placeLeaders,
  topPaying,
  type PlaceLeaders,
  type PayByPlaceRow,
  type RankedPlace,
  type AreaPay,
} from '../../domain/places/pay-by-place.ts';
import { priceAdjusted } from '../../domain/places/price-adjust.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { collapsedIn, hasMeasure, placeFigure, placesWith } from '../../facts/oews-places.ts';
import { placeById, statesAndTerritories } from '../../facts/places.ts';
import { parityFigure, parityYear } from '../../facts/price-parities.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { leadingPeriod } from './pay.ts';

export interface PlacesSection {
  readonly period: PayPeriod;
  /** The median of the whole country, in the same period. */
  readonly nation: Figure;
  /** Every state and territory, by name. */
  readonly states: readonly AreaPay[];
  /** Why no state has a figure; undefined when one has. */
  readonly reason: Figure | undefined;
  readonly leaders: PlaceLeaders<AreaPay> | undefined;
  /** The year of the prices in the adjusted figures. */
  readonly priceYear: string;
  /** One adjusted figure worked out: "California: $140,270 × 100 ÷ 110.73 = $126,677". */
  readonly example: string | undefined;
  readonly metros: MetrosSummary;
  /** Of the middles alone, or of the head counts where no state has pay. */
  readonly receipt: Receipt;
  /** Of ranges, head counts and prices, too. */
  readonly receipts: readonly Receipt[];
}

/** What there is to say of metros before their own page. */
export interface MetrosSummary {
  readonly count: number;
  /** How many rural areas have figures besides. */
  readonly rural: number;
  /** The best paid of those with enough people counted; none where that is not known. */
  readonly top: readonly PayByPlaceRow[];
}

/** The period that pay in places is shown in: the one the page leads with, if the file has it. */
export function placePeriod(code: OccupationCode, scope: AreaScope): PayPeriod {
  const period = leadingPeriod(code);
  return hasMeasure(scope, payMeasure(period, 'median')) ? period : 'annual';
}

/** What places that have a row of an occupation are ranked by. */
export const rankedPlaces = (
  scope: AreaScope,
  code: OccupationCode,
  period: PayPeriod,
): readonly RankedPlace[] =>
  placesWith(scope, code).map((id) => rankedPlace(placeById(id), code, period));

function rankedPlace(place: Place, code: OccupationCode, period: PayPeriod): RankedPlace {
  return {
    place,
    median: placeFigure(place.id, code, payMeasure(period, 'median')),
    employment: placeFigure(place.id, code, 'employment'),
  };
}

/** What a job pays in a place, before and after prices. */
function placePay(place: Place, code: OccupationCode, period: PayPeriod): PayByPlaceRow {
  const ranked = rankedPlace(place, code, period);
  const parity = parityFigure(place.id);
  return {
    ...ranked,
    href: routes.place(place.slug),
    parity,
    adjusted: priceAdjusted(ranked.median, parity),
  };
}

/** The same, with both ends of its range and how common the job is there. */
export function areaPay(place: Place, code: OccupationCode, period: PayPeriod): AreaPay {
  return {
    ...placePay(place, code, period),
    p10: placeFigure(place.id, code, payMeasure(period, 'p10')),
    p90: placeFigure(place.id, code, payMeasure(period, 'p90')),
    quotient: placeFigure(place.id, code, 'location-quotient'),
  };
}

/** Rows of a ranking, each with what makes its estimate look unusual. */
export const withCollapsed = <Row extends PayByPlaceRow>(
  rows: readonly Row[],
  code: OccupationCode,
  period: PayPeriod,
): readonly Row[] =>
  rows.map((row) => ({ ...row, collapsed: collapsedIn(row.place.id, code, period) }));

export function placesSection(code: OccupationCode): PlacesSection {
  const period = placePeriod(code, 'state');
  const states = withCollapsed(
    statesAndTerritories().map((place) => areaPay(place, code, period)),
    code,
    period,
  );
  const leaders = placeLeaders(states.filter(({ place }) => place.kind === 'state'));
  const shown = leaders?.highest[0] ?? byMedian(states).find(({ adjusted }) => adjusted);
  return {
    period,
    nation: placeFigure(nationId, code, payMeasure(period, 'median')),
    states,
    reason: byMedian(states).length === 0 ? commonReason(states) : undefined,
    leaders,
    priceYear: parityYear(),
    example: shown?.adjusted && `${shown.place.name}: ${shown.adjusted.arithmetic}`,
    metros: metrosSummary(code),
    ...receiptsOf(states),
  };
}

/** The reason most states share, to say once. */
function commonReason(states: readonly AreaPay[]): Figure | undefined {
  const known = states.find(({ employment }) => isPresent(employment));
  return (known ?? states[0])?.median;
}

function metrosSummary(code: OccupationCode): MetrosSummary {
  const period = placePeriod(code, 'metro');
  const metros = rankedPlaces('metro', code, period);
  const top = topPaying(metros).map(({ place }) => placePay(place, code, period));
  return {
    count: metros.length,
    rural: placesWith('rural', code).length,
    top: withCollapsed(top, code, period),
  };
}

function receiptsOf(states: readonly AreaPay[]): Pick<PlacesSection, 'receipt' | 'receipts'> {
  const place = 'Each state, the District of Columbia and three territories';
  const [first] = states;
  if (!first) throw new RangeError('There are no states to show pay of.');
  const hasPay = byMedian(states).length > 0;
  const origin = sourceOfFact(first.median.id);
  const pay = [first.median.id, first.p10.id, first.p90.id, first.employment.id, first.quotient.id];
  return {
    receipt: receiptFor([hasPay ? first.median.id : first.employment.id], origin, place),
    receipts: [
      receiptFor(pay, origin, place),
      receiptFor(
        [first.parity.id],
        sourceOfFact(first.parity.id),
        'Each state and the District of Columbia, the United States = 100',
      ),
    ],
  };
}
