import { difference } from '../domain/derive.ts';
import { isPresent, type Figure } from '../domain/figure.ts';
import { monthOfPay, type LivingOn } from '../domain/living-on.ts';
import { payMeasure, type PayPeriod } from '../domain/measure.ts';
import { nationId } from '../domain/place.ts';
import type { MetroPay, PlaceLeaders, StatePay } from '../domain/pay-by-place.ts';
import { receiptFor, shortAttribution, type Receipt } from '../domain/receipt.ts';
import { routes } from '../domain/routes.ts';
import { lowerFirst } from '../domain/wording.ts';
import { oewsFigure } from '../facts/oews.ts';
import { hasMeasure, placeFigure, placesWith } from '../facts/oews-places.ts';
import { allMetros, findPlace } from '../facts/places.ts';
import { parityYear } from '../facts/price-parities.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { occupationCareers, type OccupationCareer } from './career-directory.ts';
import { industriesSection, type IndustriesSection } from './career/industries.ts';
import { placePay, placePeriod, placesSection } from './career/places.ts';

/** Pay of one career in every state and every metro that has a row for it. */
export interface CareerPlacesPage {
  readonly career: OccupationCareer;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** Every state and territory; undefined where none has pay. */
  readonly states:
    | {
        readonly rows: readonly StatePay[];
        readonly nation: Figure;
        /** Where pay is highest and lowest; undefined where too few states can be compared. */
        readonly leaders: PlaceLeaders<StatePay> | undefined;
        /** One adjusted figure worked out. */
        readonly example: string | undefined;
        readonly receipts: readonly Receipt[];
      }
    | undefined;
  /** The metros; undefined where none has a row. */
  readonly metros: MetrosOfCareer | undefined;
  /** The sectors they work in; undefined where none has a head count. */
  readonly industries: IndustriesSection | undefined;
  /** What a month comes to in the nation; undefined where pay by the year is not published. */
  readonly living: { readonly row: LivingOn; readonly receipt: Receipt } | undefined;
  /** What the page has, to jump to. */
  readonly parts: readonly { readonly name: string; readonly href: string }[];
  readonly priceYear: string;
  readonly sourcesLine: string;
}

/** The metros of a career's places page. */
export interface MetrosOfCareer {
  readonly period: PayPeriod;
  readonly nation: Figure;
  /** By name. */
  readonly rows: readonly MetroPay[];
  /** How many metros there are in all. */
  readonly all: number;
  /** Whether the file held says how many people are counted in a metro. */
  readonly hasEmployment: boolean;
  /** One adjusted figure worked out. */
  readonly example: string | undefined;
  readonly receipts: readonly Receipt[];
}

/** The careers that a state has pay for, a metro a row or a sector a head count. */
export function careersWithPlaces(): readonly OccupationCareer[] {
  return occupationCareers().filter(
    ({ code }) =>
      placesWith('metro', code).length > 0 ||
      industriesSection(code) !== undefined ||
      !placesSection(code).reason,
  );
}

export function careerPlacesPage(career: OccupationCareer): CareerPlacesPage {
  const section = placesSection(career.code);
  const states = section.reason
    ? undefined
    : {
        rows: section.states,
        nation: section.nation,
        leaders: section.leaders,
        example: section.example,
        receipts: [
          ...section.receipts,
          receiptFor([section.nation.id], sourceOfFact(section.nation.id)),
        ],
      };
  const metros = metrosOf(career);
  const industries = industriesSection(career.code);
  const living = livingOnPay(career);
  const parts = [
    ...(states ? [{ name: 'States and territories', href: '#states' }] : []),
    ...(metros ? [{ name: 'Metro areas', href: '#metros' }] : []),
    ...(industries ? [{ name: 'Where they work', href: '#industries' }] : []),
    ...(living ? [{ name: 'What a month of pay comes to', href: '#living' }] : []),
  ];
  const receipts = [
    ...(states?.receipts ?? []),
    ...(metros?.receipts ?? []),
    ...(industries ? [industries.receipt] : []),
  ];
  return {
    career,
    title: `${career.name}: pay in every state and metro`,
    description: `What ${lowerFirst(career.name)} are paid in each state and metropolitan area of the United States, before and after prices, with the source of every figure.`,
    path: routes.careerPlaces(career.slug),
    trail: [
      { name: 'Careers', href: routes.careers() },
      { name: career.name, href: career.href },
    ],
    states,
    metros,
    industries,
    living,
    parts,
    priceYear: parityYear(),
    sourcesLine: `${[...new Set(receipts.map(({ origin }) => shortAttribution(origin)))].join('. ')}.`,
  };
}

function livingOnPay({ code, name }: OccupationCareer): CareerPlacesPage['living'] {
  const [quarter, middle] = [oewsFigure(code, 'annual-p25'), oewsFigure(code, 'annual-median')];
  if (!isPresent(middle)) return undefined;
  return {
    row: {
      who: `${name} across the whole country`,
      quarter: monthOfPay(quarter, undefined),
      middle: monthOfPay(middle, undefined),
    },
    receipt: receiptFor([quarter.id, middle.id], sourceOfFact(middle.id)),
  };
}

function metrosOf({ code }: OccupationCareer): MetrosOfCareer | undefined {
  const period = placePeriod(code, 'metro');
  const nation = placeFigure(nationId, code, payMeasure(period, 'median'));
  const ids = new Set(placesWith('metro', code));
  const rows = allMetros()
    .filter(({ id }) => ids.has(id))
    .map((place): MetroPay => {
      const pay = placePay(place, code, period);
      const states = place.states.map((state) => findPlace(state)?.name ?? state);
      return { ...pay, states, difference: difference(pay.median, nation) };
    });
  const [first] = rows;
  if (!first) return undefined;
  const shown = rows.find(({ adjusted }) => adjusted);
  return {
    period,
    nation,
    rows,
    all: allMetros().length,
    hasEmployment: hasMeasure('metro', 'employment'),
    example: shown?.adjusted && `${shown.place.name}: ${shown.adjusted.arithmetic}`,
    receipts: receiptsOf(first),
  };
}

function receiptsOf({ median, parity }: MetroPay): readonly Receipt[] {
  return [
    receiptFor([median.id], sourceOfFact(median.id), 'Each metropolitan area'),
    receiptFor(
      [parity.id],
      sourceOfFact(parity.id),
      'Each metropolitan area, the United States = 100',
    ),
  ];
}
