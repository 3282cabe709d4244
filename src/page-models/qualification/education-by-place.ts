import { difference } from '../../domain/figures/derive.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { nationId, type Place } from '../../domain/places/place.ts';
import {
  placeLeaders,
  type MetroPay,
  type PlaceLeaders,
  type PayByPlaceRow,
  type StatePay,
} from '../../domain/places/pay-by-place.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import { payRangeFrom } from '../../domain/pay/pay-range.ts';
import type { EntryEducation } from '../../domain/schooling/preparation.ts';
import { priceAdjusted } from '../../domain/places/price-adjust.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { allMetros, allRuralAreas, findPlace, statesAndTerritories } from '../../facts/places.ts';
import { parityFigure, parityYear } from '../../facts/price-parities.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';

/** Pay of all jobs that typically need a level of education, in the nation and in each state. */
export interface EducationByState {
  readonly nation: Figure;
  readonly states: readonly StatePay[];
  readonly leaders: PlaceLeaders<StatePay> | undefined;
  /** Of the middles alone. */
  readonly receipt: Receipt;
}

function payIn(place: Place, level: EntryEducation): PayByPlaceRow {
  const median = educationFigure(place.id, level, 'annual-median');
  const parity = parityFigure(place.id);
  return {
    place,
    href: routes.place(place.slug),
    median,
    employment: educationFigure(place.id, level, 'employment'),
    parity,
    adjusted: priceAdjusted(median, parity),
  };
}

export function educationByState(level: EntryEducation): EducationByState {
  const states = statesAndTerritories().map((place) => ({
    ...payIn(place, level),
    p10: educationFigure(place.id, level, 'annual-p10'),
    p90: educationFigure(place.id, level, 'annual-p90'),
    collapsed: collapsedWords(
      payRangeFrom('annual', (point) =>
        educationFigure(place.id, level, payMeasure('annual', point)),
      ),
    ),
  }));
  const nation = educationFigure(nationId, level, 'annual-median');
  return {
    nation,
    states,
    leaders: placeLeaders(states.filter(({ place }) => place.kind === 'state')),
    receipt: rowsReceipt(
      [(states[0]?.median ?? nation).id],
      'Each state, the District of Columbia and three territories',
    ),
  };
}

/** Pay of a level in every state, metro and rural area, before and after prices. */
export interface EducationPlaces extends EducationByState {
  /** Metropolitan areas, then rural ones. */
  readonly metros: readonly MetroPay[];
  /** The year of the prices in the adjusted figures. */
  readonly priceYear: string;
  readonly stateReceipts: readonly Receipt[];
  readonly metroReceipts: readonly Receipt[];
}

export function educationPlaces(level: EntryEducation): EducationPlaces {
  const byState = educationByState(level);
  const metros = [...allMetros(), ...allRuralAreas()].map((place): MetroPay => {
    const pay = payIn(place, level);
    return {
      ...pay,
      states: place.states.map((state) => findPlace(state)?.name ?? state),
      difference: difference(pay.median, byState.nation),
    };
  });
  const [state, metro] = [byState.states[0], metros[0]];
  if (!state || !metro) throw new RangeError('There are no places to show pay of.');
  const pay = [state.median.id, state.p10.id, state.p90.id, state.employment.id] as const;
  return {
    ...byState,
    metros,
    priceYear: parityYear(),
    stateReceipts: [
      rowsReceipt(pay, 'Each state, the District of Columbia and three territories'),
      rowsReceipt([state.parity.id], 'Each state, the United States = 100'),
    ],
    metroReceipts: [
      rowsReceipt([metro.median.id], 'Each metropolitan and nonmetropolitan area'),
      rowsReceipt([metro.parity.id], 'Each metropolitan area, the United States = 100'),
    ],
  };
}
