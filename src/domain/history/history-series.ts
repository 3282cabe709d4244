import type { DerivedFigure, Figure } from '../figures/figure.ts';

/** Pay in one release, and whether it may be compared with its neighbors. */
export interface HistoryPoint {
  /** `2025-05`, or `1997` where the release names only a year. */
  readonly release: string;
  /** The reference period in words: `May 2025`. */
  readonly label: string;
  readonly nominal: Figure;
  /** The same in dollars of the newest release; absent when `nominal` is missing. */
  readonly real?: DerivedFigure | undefined;
  /** `same-name` is a like-named line of an older classification: shown, never joined. */
  readonly link: 'same' | 'renumbered' | 'same-name' | 'none';
  /** No line may be drawn from this release to the next later one. */
  readonly breakAfter: boolean;
  /** What a reader should know about this release, as a sentence. */
  readonly note?: string | undefined;
}

export type Dollars = 'real' | 'nominal';

/** A point as a chart places it. */
export interface PlacedPoint {
  readonly label: string;
  /** Years and fractions of a year: May 2025 is 2025.33. */
  readonly year: number;
  readonly value: number;
}

/** What a history chart draws. No point is in two of the lists. */
export interface HistorySeries {
  /** Runs of points that may be joined; a run may have one point. */
  readonly lines: readonly (readonly PlacedPoint[])[];
  /** Like-named, not the same: hollow, never joined. */
  readonly apart: readonly PlacedPoint[];
  /** At or above the top code: open, never joined. */
  readonly atLeast: readonly PlacedPoint[];
}

/** `2025-05` to 2025.33; a bare year stands in its middle. Throws on anything else. */
export function yearOfRelease(release: string): number {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(release);
  if (!match) {
    throw new RangeError(`"${release}" is not a release. Write a year, or year-month: 2025-05.`);
  }
  return Number(match[1]) + (match[2] ? (Number(match[2]) - 1) / 12 : 0.5);
}

type Kind = 'joined' | 'apart' | 'at-least';

/** One release as both the page and the browser know it, before it is sorted into lists. */
export interface Reading {
  readonly point: PlacedPoint | undefined;
  readonly kind: Kind;
  readonly breakAfter: boolean;
}

/** Sorts readings, oldest first, into lines and single points. A missing reading is a gap. */
export function seriesFrom(readings: readonly Reading[]): HistorySeries {
  const lines: PlacedPoint[][] = [];
  const apart: PlacedPoint[] = [];
  const atLeast: PlacedPoint[] = [];
  let run: PlacedPoint[] | undefined;
  for (const { point, kind, breakAfter } of readings) {
    if (!point || kind !== 'joined') {
      run = undefined;
      if (point) (kind === 'apart' ? apart : atLeast).push(point);
      continue;
    }
    if (!run) lines.push((run = []));
    run.push(point);
    if (breakAfter) run = undefined;
  }
  return { lines, apart, atLeast };
}

function reading(point: HistoryPoint, dollars: Dollars): Reading {
  const place = (value: number): PlacedPoint => ({
    label: point.label,
    year: yearOfRelease(point.release),
    value,
  });
  const { breakAfter, link, nominal } = point;
  if (link === 'none') return { point: undefined, kind: 'joined', breakAfter };
  const value = dollars === 'real' ? point.real?.value : 'value' in nominal && nominal.value;
  if (typeof value === 'number') {
    return { point: place(value), kind: link === 'same-name' ? 'apart' : 'joined', breakAfter };
  }
  // A top code is a number of its own year, so it has a place among nominal dollars only.
  const floor = 'missing' in nominal && dollars === 'nominal' ? nominal.atLeast : undefined;
  return { point: floor === undefined ? undefined : place(floor), kind: 'at-least', breakAfter };
}

/** The lines and points of `points`, in either kind of dollars. */
export function historySeries(points: readonly HistoryPoint[], dollars: Dollars): HistorySeries {
  const oldestFirst = [...points].sort(
    (a, b) => yearOfRelease(a.release) - yearOfRelease(b.release),
  );
  return seriesFrom(oldestFirst.map((point) => reading(point, dollars)));
}
