import type { DerivedFigure, Figure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';
import { collapsedSentence } from '../pay/collapsed-pay.ts';
import { placeInSentence, type Place } from './place.ts';

/** What places are ranked by: what a job pays there, and how many people are counted in it. */
export interface RankedPlace {
  readonly place: Place;
  readonly median: Figure;
  readonly employment: Figure;
}

/** What a job pays in a place, and how many people are counted in it there. */
export interface PayByPlaceRow extends RankedPlace {
  readonly href: string;
  /** The price level of the place; what an adjusted figure is made with. */
  readonly parity: Figure;
  /** The median at national prices; undefined where pay or price level is missing. */
  readonly adjusted: DerivedFigure | undefined;
  /** What makes the estimate look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
}

/** A state or territory, with the tenth that earns least and the tenth that earns most. */
export interface StatePay extends PayByPlaceRow {
  readonly p10: Figure;
  readonly p90: Figure;
}

/** An area within states, with how far its median is from the nation's. */
export interface MetroPay extends PayByPlaceRow {
  /** Names of the states it lies in. */
  readonly states: readonly string[];
  readonly difference: DerivedFigure | undefined;
}

/** What one job pays in a place, with its range and how common it is there. */
export interface AreaPay extends StatePay {
  /** How common the job is there: its share of the jobs there over its share in the nation. */
  readonly quotient: Figure;
}

/** The least people counted that a place must have to be named as highest or lowest. */
export const leaderFloors = [1000, 300, 100] as const;

/** Where pay is highest and lowest among places with enough people counted. */
export interface PlaceLeaders<Row extends RankedPlace> {
  /** The least people counted in each of the places compared. */
  readonly floor: number;
  /** How many places were compared. */
  readonly compared: number;
  /** One place, or several with the same pay. */
  readonly highest: readonly Row[];
  readonly lowest: readonly Row[];
}

const fewestCompared = 5;

const reaches = (row: RankedPlace, floor: number) =>
  isPresent(row.employment) && row.employment.value >= floor;

const payOf = ({ median }: RankedPlace) => (isPresent(median) ? median.value : 0);

/**
 * The places that pay most and least, among those with at least so many people counted that an
 * estimate is not a handful of answers. The floor is lowered where fewer than five places reach
 * it. Undefined where five do not reach the lowest one, where all pay the same, and where pay is
 * above the highest wage printed, so that no place can be called highest.
 */
export function placeLeaders<Row extends RankedPlace>(
  rows: readonly Row[],
): PlaceLeaders<Row> | undefined {
  for (const floor of leaderFloors) {
    const large = rows.filter((row) => reaches(row, floor));
    if (large.some(({ median }) => !isPresent(median) && median.missing === 'top-coded')) {
      return undefined;
    }
    const compared = byMedian(large);
    if (compared.length < fewestCompared) continue;
    const [most, least] = [compared.at(0), compared.at(-1)].map((row) => (row ? payOf(row) : 0));
    if (most === least) return undefined;
    return {
      floor,
      compared: compared.length,
      highest: compared.filter((row) => payOf(row) === most),
      lowest: compared.filter((row) => payOf(row) === least),
    };
  }
  return undefined;
}

/** What is unusual about the estimates of those named as highest and lowest, a sentence each. */
export function leadersCollapsed(
  leaders: PlaceLeaders<PayByPlaceRow> | undefined,
): readonly string[] {
  if (!leaders) return [];
  return [...leaders.highest, ...leaders.lowest].flatMap(({ place, collapsed }) =>
    collapsed === undefined
      ? []
      : collapsedSentence(collapsed, `The estimate for ${placeInSentence(place)}`),
  );
}

/** The places with published pay, highest first; those that pay the same in order of name. */
export function byMedian<Row extends RankedPlace>(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter(({ median }) => isPresent(median))
    .sort((a, b) => payOf(b) - payOf(a) || (a.place.name < b.place.name ? -1 : 1));
}

/** The `most` best paid of the places that reach the first floor. */
export function topPaying<Row extends RankedPlace>(rows: readonly Row[], most = 5): readonly Row[] {
  return byMedian(rows.filter((row) => reaches(row, leaderFloors[0]))).slice(0, most);
}

const countOf = ({ employment }: RankedPlace) => (isPresent(employment) ? employment.value : 0);

/** The `most` places with the most people counted, the largest first; of equal ones by name. */
export function mostCounted<Row extends RankedPlace>(
  rows: readonly Row[],
  most: number,
): readonly Row[] {
  return rows
    .filter((row) => countOf(row) > 0)
    .sort((a, b) => countOf(b) - countOf(a) || (a.place.name < b.place.name ? -1 : 1))
    .slice(0, most);
}

/** The best paid of places with enough people counted that an estimate is not a handful of answers. */
export interface BestPaid<Row extends RankedPlace> {
  /** The least people counted in each of the places compared. */
  readonly floor: number;
  /** How many places were compared. */
  readonly compared: number;
  readonly rows: readonly Row[];
}

/**
 * The `most` best paid places. The floor is lowered where fewer than so many reach it; undefined
 * where fewer than five reach the lowest one.
 */
export function bestPaid<Row extends RankedPlace>(
  rows: readonly Row[],
  most: number,
): BestPaid<Row> | undefined {
  for (const floor of leaderFloors) {
    const compared = byMedian(rows.filter((row) => reaches(row, floor)));
    const isLowest = floor === leaderFloors.at(-1);
    if (compared.length < (isLowest ? fewestCompared : most)) continue;
    return { floor, compared: compared.length, rows: compared.slice(0, most) };
  }
  return undefined;
}
