import { figureAt } from '../figures/figure-at.ts';
import { isPresent, type DerivedFigure, type PresentFigure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { measuresOf, type MeasureOf } from '../figures/measures.ts';

/** The fair market rents of a metro, as its file has them. */
export interface MetroRentFile {
  /** The fiscal year. */
  readonly year: string;
  /** How many rent areas HUD sets in the metro. */
  readonly areas: number;
  /** The rent area where most of its people live. */
  readonly mostLivedIn: string;
  /** In the order of the measures of rents. */
  readonly cells: readonly number[];
}

/** What a home rents for a month, with the range inside the metro. */
export interface HomeRent {
  readonly home: 'one-bedroom' | 'half-of-two-bedrooms';
  readonly rent: PresentFigure | DerivedFigure;
  /** Of the whole home, where only half of it is paid. */
  readonly whole: PresentFigure;
  readonly low: PresentFigure;
  readonly high: PresentFigure;
}

/** The fair market rents of a metro. */
export class MetroRents {
  readonly #place: string;
  readonly #file: MetroRentFile;

  constructor(place: string, file: MetroRentFile) {
    this.#place = place;
    this.#file = file;
  }

  get year(): string {
    return this.#file.year;
  }

  get areas(): number {
    return this.#file.areas;
  }

  get mostLivedIn(): string {
    return this.#file.mostLivedIn;
  }

  /** A one-bedroom apartment alone, and half of a two-bedroom one. */
  homes(): readonly HomeRent[] {
    const [one, two] = [this.#figure('one-bedroom'), this.#figure('two-bedroom')];
    return [
      { home: 'one-bedroom', rent: one, whole: one, ...this.#range('one-bedroom') },
      {
        home: 'half-of-two-bedrooms',
        rent: halfOf(two),
        whole: two,
        ...this.#range('two-bedroom'),
      },
    ];
  }

  #range(rooms: 'one-bedroom' | 'two-bedroom') {
    return { low: this.#figure(`${rooms}-low`), high: this.#figure(`${rooms}-high`) };
  }

  #figure(measure: MeasureOf<'fmr'>): PresentFigure {
    const { year: release, cells } = this.#file;
    const cell = cells[measuresOf('fmr').indexOf(measure)];
    const address = { dataset: 'fmr', release, place: this.#place, code: 'rent', measure } as const;
    const figure = cell === undefined ? undefined : figureAt(address, cell);
    if (figure && isPresent(figure)) return figure;
    throw new RangeError(`There is no ${measure} rent of ${this.#place}.`);
  }
}

function halfOf(rent: PresentFigure): DerivedFigure {
  const value = Math.round(rent.value / 2);
  return {
    derived: 'half-the-rent',
    from: [rent.id],
    unit: 'usd',
    value,
    arithmetic: `${formatNumber(rent.value, 'usd')} ÷ 2 people = ${formatNumber(value, 'usd')}`,
  };
}
