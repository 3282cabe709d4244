import { smallestRanked } from '../../domain/comparison-leaders.ts';
import type { DerivedFigure, Figure } from '../../domain/figure.ts';
import type { LivingOn } from '../../domain/living-on.ts';
import {
  inPlace,
  nationId,
  placeInSentence,
  placeScopeOf,
  type Place,
} from '../../domain/place.ts';
import {
  largestThere,
  type CategoryThere,
  type EducationThere,
  type OccupationColumns,
  type OccupationThere,
} from '../../domain/place-occupation.ts';
import { parityLines, type ParityLine } from '../../domain/price-adjust.ts';
import { costOfAHundred } from '../../domain/price-level.ts';
import { shortAttribution, type Receipt } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { smallestRankedThere, unusualPay } from '../../domain/unusual-pay.ts';
import { upperFirst } from '../../domain/wording.ts';
import { allPlaces, metrosOf, neighborsOf, placeById } from '../../facts/places.ts';
import { parityFigure, parityYear } from '../../facts/price-parities.ts';
import { educationThere, livingOnThere } from './education-there.ts';
import { categoriesThere } from './occupations-there.ts';
import { rowsReceipt } from './place-receipts.ts';
import { placeTable, type PlaceTable } from './place-table.ts';

/** Another place, as a page links to it. */
export interface PlaceLink {
  readonly name: string;
  readonly href: string;
}

/** Everything the page of a state, territory or metro shows. */
export interface PlacePage {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The states a metro lies in. */
  readonly states: readonly PlaceLink[];
  /** The metros that a state holds, wholly or in part. */
  readonly metros: readonly PlaceLink[];
  readonly neighbors: readonly PlaceLink[];
  readonly prices: PricesThere;
  readonly education: readonly EducationThere[];
  readonly livingOn: readonly LivingOn[];
  /** Whether people are counted by occupation here; the copy of the metros has pay only. */
  readonly hasJobs: boolean;
  readonly columns: OccupationColumns;
  /** Where the table of all occupations is, if it has a page of its own. */
  readonly tableHref?: string;
  readonly occupations: readonly OccupationThere[];
  readonly largest: readonly OccupationThere[];
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

export function placePage(place: Place): PlacePage {
  const scope = placeScopeOf(place.id) === 'metro' ? 'metro' : 'state';
  const table = placeTable(place);
  const { rows: occupations, columns } = table;
  const { hasJobs } = columns;
  const countOf = ({ jobs, nationJobs }: OccupationThere) => (hasJobs ? jobs : nationJobs);
  const floor = hasJobs ? smallestRankedThere : smallestRanked;
  const education = educationThere(place);
  const prices = pricesThere(place);
  const livingOn = livingOnThere(place);
  const receipts = placeReceipts(place, table, education, livingOn, prices);
  return {
    place,
    title: `${place.name}: pay by occupation and what it buys`,
    description: `What ${String(occupations.length)} occupations pay ${inPlace(place)} beside the nation, what a dollar buys there, and pay by usual schooling, with the source of every figure.`,
    path: routes.place(place.slug),
    states: scope === 'metro' ? place.states.map((id) => linkTo(placeById(id))) : [],
    metros: scope === 'state' ? metrosOf(place.id).map(linkTo) : [],
    neighbors: neighborsOf(place).map(linkTo),
    prices,
    education,
    livingOn,
    hasJobs,
    columns,
    ...(scope === 'state' ? { tableHref: routes.placeOccupations(place.slug) } : {}),
    occupations,
    largest: hasJobs ? largestThere(occupations, countOf, 10) : [],
    categories: categoriesThere(place, occupations, countOf),
    unusual: unusualPay(
      occupations.map((row) => ({ ...row, here: row.median, jobs: countOf(row) })),
      prices.allItems,
      floor,
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
