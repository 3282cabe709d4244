import { figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { nationId } from './place.ts';

/** The middle of each occupation of a page in the whole country, as a page hands it to a script. */
export interface NationMedians {
  /** The release of the medians. */
  readonly release: string;
  /** By code, as a data file has them. */
  readonly medians: Readonly<Record<string, FigureCell>>;
}

export function nationMedian({ release, medians }: NationMedians, code: string): Figure {
  const address = { dataset: 'oews', release, place: nationId, code } as const;
  return figureOfCell({ ...address, measure: 'annual-median' }, medians[code]);
}
