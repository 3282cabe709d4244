import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import type { LivingCosts } from '../../domain/pay/living-costs.ts';
import type { LivingOn } from '../../domain/pay/living-on.ts';
import {
  areaScopeOf,
  inPlace,
  nationId,
  placeInSentence,
  type Place,
} from '../../domain/places/place.ts';
import {
  commonThere,
  largestThere,
  type CategoryThere,
  type EducationThere,
  type OccupationThere,
} from '../../domain/places/place-occupation.ts';
import { parityLines, type ParityLine } from '../../domain/figures/parity-lines.ts';
import { costOfAHundred } from '../../domain/places/price-level.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { floorThere, unusualPay } from '../../domain/pay/unusual-pay.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { allPlaces, metrosOf, neighborsOf, placeById, ruralAreasOf } from '../../facts/places.ts';
import { parityFigure, parityYear } from '../../facts/price-parities.ts';
import { livingCostsIn } from '../living-costs.ts';
import { leadersThere, type LeadersThere } from '../../domain/places/leaders-there.ts';
import { educationThere, livingOnThere } from './education-there.ts';
import { categoriesThere } from './occupations-there.ts';
import { rowsReceipt } from './place-receipts.ts';
import { placeAnswer, type PlaceAnswer } from './place-answer.ts';
import { placeTable, type PlaceTable } from './place-table.ts';

/** Another place, as a page links to it. */
export interface PlaceLink {
  readonly name: string;
  readonly href: string;
}

/** Everything the page of a place below the nation shows. */
export interface PlacePage {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The states that a metro or rural area lies in. */
  readonly states: readonly PlaceLink[];
  /** The metros that a state holds, wholly or in part. */
  readonly metros: readonly PlaceLink[];
  /** The parts of a state outside its metros. */
  readonly rural: readonly PlaceLink[];
  readonly neighbors: readonly PlaceLink[];
  readonly prices: PricesThere;
  readonly answer: PlaceAnswer;
  /** By schooling, what pays most and what most people do. */
  readonly leaders: readonly LeadersThere[];
  readonly education: readonly EducationThere[];
  readonly livingOn: readonly LivingOn[];
  readonly costs: LivingCosts;
  /** Where the table of all occupations is. */
  readonly tableHref: string;
  readonly occupations: readonly OccupationThere[];
  readonly largest: readonly OccupationThere[];
  /** Those that are more common here than in the nation. */
  readonly common: readonly OccupationThere[];
  readonly categories: readonly CategoryThere[];
  readonly unusual: ReturnType<typeof unusualPay>;
  /** Occupations with fewer people than this are not ranked. */
  readonly floor: number;
  readonly releaseLabel: string;
  /** Where and when, to finish a caption: `in Texas, May 2025`. */
  readonly whereAndWhen: string;
  readonly receipts: PlaceReceipts;
  readonly sourcesLine: string;
}

export interface PricesThere {
  readonly year: string;
  readonly allItems: Figure;
  readonly costOfAHundred: DerivedFigure | undefined;
  /** The price levels that are published, here and in the nation. */
  readonly lines: readonly {
    readonly line: ParityLine;
    readonly here: Figure;
    readonly nation: Figure;
  }[];
}

export interface PlaceReceipts {
  /** Undefined where no price level is published. */
  readonly prices: Receipt | undefined;
  readonly education: Receipt;
  readonly living: Receipt;
  readonly pay: Receipt;
  readonly nation: Receipt;
}

/** Every place that has a page: all but the nation. */
export function allPlacePages(): readonly Place[] {
  return allPlaces().filter(({ kind }) => kind !== 'nation');
}

/** The title of a place's page, as its head and a citation give it. */
export const placeTitle = ({ name }: Pick<Place, 'name'>): string =>
  `${name}: pay by occupation and what it buys`;

export function placePage(place: Place): PlacePage {
  const scope = areaScopeOf(place);
  const table = placeTable(place);
  const { rows: occupations } = table;
  const floor = floorThere(occupations);
  const education = educationThere(place);
  const prices = pricesThere(place);
  const costs = livingCostsIn(place);
  const livingOn = livingOnThere(place, costs);
  const receipts = placeReceipts(place, table, education, livingOn, prices);
  return {
    place,
    title: placeTitle(place),
    description: `What ${String(occupations.length)} occupations pay ${inPlace(place)} beside the nation, what a dollar buys there, and pay by usual schooling, with the source of every figure.`,
    path: routes.place(place.slug),
    states: scope !== 'state' ? place.states.map((id) => linkTo(placeById(id))) : [],
    metros: scope === 'state' ? metrosOf(place.id).map(linkTo) : [],
    rural: scope === 'state' ? ruralAreasOf(place.id).map(linkTo) : [],
    neighbors: neighborsOf(place).map(linkTo),
    prices,
    answer: placeAnswer(place, education),
    leaders: leadersThere(occupations, floor, 5),
    education,
    livingOn,
    costs,
    tableHref: routes.placeOccupations(place.slug),
    occupations,
    largest: largestThere(occupations, 5),
    common: commonThere(occupations, floor, 6),
    categories: categoriesThere(place, occupations),
    unusual: unusualPay(
      occupations.map((row) => ({ ...row, here: row.median })),
      prices.allItems,
      floor,
      mostUnusual,
    ),
    floor,
    releaseLabel: table.releaseLabel,
    whereAndWhen: table.whereAndWhen,
    receipts,
    sourcesLine: sourcesLineOf([
      receipts.pay,
      receipts.education,
      ...(receipts.prices ? [receipts.prices] : []),
    ]),
  };
}

/** Careers furthest above the nation, and as many below it. */
const mostUnusual = 6;

const sourcesLineOf = (receipts: readonly Receipt[]) =>
  [...new Set(receipts.map(({ origin }) => `${shortAttribution(origin)}.`))].join(' ');

const inWords = (place: Place) => upperFirst(placeInSentence(place));

const linkTo = ({ name, slug }: Place): PlaceLink => ({ name, href: routes.place(slug) });

function pricesThere({ id }: Place): PricesThere {
  const allItems = parityFigure(id);
  return {
    year: parityYear(),
    allItems,
    costOfAHundred: costOfAHundred(allItems),
    lines: parityLines
      .map((line) => ({
        line,
        here: parityFigure(id, line),
        nation: parityFigure(nationId, line),
      }))
      .filter(({ here }) => 'value' in here),
  };
}

function placeReceipts(
  place: Place,
  table: PlaceTable,
  education: readonly EducationThere[],
  livingOn: readonly LivingOn[],
  prices: PricesThere,
): PlaceReceipts {
  const [level] = education;
  const [living] = livingOn;
  if (!level || !living?.quarter) throw new RangeError('There are no levels of education.');
  return {
    pay: table.pay,
    nation: table.nation,
    education: rowsReceipt([level.median.id, level.jobs.id], inWords(place)),
    living: rowsReceipt([living.quarter.pay.id, living.middle.pay.id], inWords(place)),
    prices: pricesReceipt(place, prices),
  };
}

function pricesReceipt(place: Place, { allItems, lines }: PricesThere): Receipt | undefined {
  if (lines.length === 0) return undefined;
  const receipt = rowsReceipt([allItems.id], inWords(place));
  return lines.length > 1 ? receipt : { ...receipt, code: 'all-items' };
}
