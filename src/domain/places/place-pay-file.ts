import { figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { figureAt } from '../figures/figure-at.ts';
import type { AbsenceReason } from '../figures/missing.ts';
import type { Origin } from '../figures/receipt.ts';
import type { PlaceMeasure } from '../figures/measures.ts';
import { livingCosts, type LivingCosts, type LivingCostsFile } from '../pay/living-costs.ts';
import type { Place, PlaceOfLaw } from './place.ts';

/** The published pay of a place's occupations, as fetched by a reader who picks the place. */
export interface PlacePayFile {
  readonly place: Place;
  /** The states or territories it lies in, itself where it is one; the first has its largest city. */
  readonly states: readonly PlaceOfLaw[];
  readonly release: string;
  /** `May 2025`. */
  readonly releaseLabel: string;
  /** Where the pay was read from. */
  readonly source: Origin;
  /** Prices there, the United States = 100; null where none are published. */
  readonly prices: { readonly year: string; readonly index: number } | null;
  /** What is taken from pay there: federal taxes, and rent where it is held. */
  readonly costs: LivingCostsFile;
  /** Why an occupation without a row has no figures there. */
  readonly withoutRow: AbsenceReason;
  /** What the table we hold has of places of this kind. */
  readonly measures: readonly PlaceMeasure[];
  /** Codes that our copy of the table leaves out, though the agency may publish them. */
  readonly leftOut?: readonly string[];
  /**
   * By occupation code, one cell a measure: a number, or why there is none, a top code after a
   * colon.
   */
  readonly rows: Readonly<Record<string, readonly FigureCell[]>>;
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

  get states(): readonly PlaceOfLaw[] {
    return this.#file.states;
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
    const { year: release, index } = prices;
    const where = { release, place: place.id, code: 'all-items' };
    return figureAt({ dataset: 'rpp', ...where, measure: 'index' }, index);
  }

  /** What is taken from pay there. */
  get costs(): LivingCosts {
    const { place, states, parity } = this;
    return livingCosts({ place, states, parity }, this.#file.costs);
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

  /** Whether our copy of the table leaves an occupation out that the agency may publish there. */
  leavesOut(code: string): boolean {
    const { withoutRow, leftOut } = this.#file;
    return (
      !this.has(code) && (withoutRow === 'not-in-our-copy' || leftOut?.includes(code) === true)
    );
  }

  figure(code: string, measure: PlaceMeasure): Figure {
    const { place, release, measures, rows, withoutRow } = this.#file;
    const address = { dataset: 'oews', release, place: place.id, code, measure } as const;
    if (!this.holds(measure)) return figureAt(address, 'not-in-our-copy');
    const cell = this.has(code) ? rows[code]?.[measures.indexOf(measure)] : undefined;
    const isOurs = this.leavesOut(code);
    return figureOfCell(address, cell, isOurs ? 'not-in-our-copy' : withoutRow);
  }
}
