import { factId, type FactId } from './fact-id.ts';
import { figureOfCell, type FigureCell } from './figure-cell.ts';
import type { Figure } from './figure.ts';
import type { PlaceMeasure, Unit } from './measure.ts';
import type { Place } from './place.ts';

/** The published pay of a place's occupations, as fetched by a reader who picks the place. */
export interface PlacePayFile {
  readonly place: Place;
  readonly release: string;
  /** `May 2025`. */
  readonly releaseLabel: string;
  /** Where the pay was read from. */
  readonly source: { readonly title: string; readonly url: string };
  /** Prices there, the United States = 100; null where none are published. */
  readonly prices: { readonly year: string; readonly index: number } | null;
  /** What the table we hold has of places of this kind. */
  readonly measures: readonly PlaceMeasure[];
  /**
   * By occupation code, one cell a measure: a number, or why there is none, a top code after a
   * colon. An occupation without a row has no estimate there.
   */
  readonly rows: Readonly<Record<string, readonly FigureCell[]>>;
}

function unitOf(measure: PlaceMeasure): Unit {
  if (measure === 'employment') return 'persons';
  return measure.startsWith('hourly-') ? 'usd-hour' : 'usd-year';
}

/** The figures of one place, read from its file. */
export class PlacePay {
  readonly #file: PlacePayFile;

  constructor(file: PlacePayFile) {
    this.#file = file;
  }

  get place(): Place {
    return this.#file.place;
  }

  get releaseLabel(): string {
    return this.#file.releaseLabel;
  }

  get source(): PlacePayFile['source'] {
    return this.#file.source;
  }

  /** The price level there as a figure with its address; undefined where none is published. */
  get parity(): Figure | undefined {
    const { place, prices } = this.#file;
    if (!prices) return undefined;
    const id: FactId = `rpp/${prices.year}/${place.id}/all-items/index`;
    return { id, unit: 'index', value: prices.index };
  }

  /** Whether the table we hold has a measure of places of this kind at all. */
  holds(measure: PlaceMeasure): boolean {
    return this.#file.measures.includes(measure);
  }

  /** The occupations that the place has a row of. */
  codes(): readonly string[] {
    return Object.keys(this.#file.rows);
  }

  /** Whether the place has a row of an occupation. */
  has(code: string): boolean {
    return Object.hasOwn(this.#file.rows, code);
  }

  figure(code: string, measure: PlaceMeasure): Figure {
    const { place, release, measures, rows } = this.#file;
    const id = factId({ dataset: 'oews', release, place: place.id, code, measure });
    const unit = unitOf(measure);
    const cell = this.has(code) ? rows[code]?.[measures.indexOf(measure)] : undefined;
    return figureOfCell(id, unit, cell);
  }
}
