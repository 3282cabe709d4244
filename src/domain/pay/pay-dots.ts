import { axisFor, positionOn, type Axis } from './axis.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import { byMedian, type PayByPlaceRow } from '../places/pay-by-place.ts';

/** A row of a dot plot: a place, and where its pay stands in per mille of the width. */
export interface PayDot<Row extends PayByPlaceRow> {
  readonly row: Row;
  /** Undefined where pay is missing, so that no dot is drawn. */
  readonly x: number | undefined;
  /** Pay is at or above the highest wage printed: it lies at the dot or anywhere beyond. */
  readonly isAtLeast: boolean;
}

/** Dots of places on one pay axis from 0. */
export interface PayDots<Row extends PayByPlaceRow> {
  readonly axis: Axis;
  /** Highest pay first; places without pay last, by name. */
  readonly dots: readonly PayDot<Row>[];
  /** The nation's median, in per mille of the width; undefined where it is missing. */
  readonly nation: number | undefined;
}

/** What a figure says of where pay lies: itself, or the top code that it is not below. */
const reach = (figure: Figure): number | undefined =>
  isPresent(figure) ? figure.value : figure.atLeast;

export function payDots<Row extends PayByPlaceRow>(
  rows: readonly Row[],
  nation: Figure,
): PayDots<Row> {
  const known = [...rows.map(({ median }) => median), nation].flatMap((pay) => reach(pay) ?? []);
  const axis = axisFor(Math.max(0, ...known));
  const stand = (pay: Figure) => {
    const value = reach(pay);
    return value === undefined ? undefined : positionOn(axis, value);
  };
  const unpublished = rows
    .filter(({ median }) => !isPresent(median))
    .sort((a, b) => (a.place.name < b.place.name ? -1 : 1));
  const isAtLeast = ({ median }: Row) => !isPresent(median) && reach(median) !== undefined;
  const ordered = [
    ...unpublished.filter(isAtLeast),
    ...byMedian(rows),
    ...unpublished.filter((row) => !isAtLeast(row)),
  ];
  return {
    axis,
    dots: ordered.map((row) => ({ row, x: stand(row.median), isAtLeast: isAtLeast(row) })),
    nation: stand(nation),
  };
}
