import { fillCitation, type Citation } from './citation.ts';
import type { FactAddress } from '../figures/fact-id.ts';
import {
  periodWords,
  placeWords,
  sourceKey,
  subjectWords,
  type FigureWords,
} from '../figures/figure-words.ts';
import { measureWords } from '../figures/measure-of.ts';
import { lowerFirst, upperFirst } from '../words/wording.ts';

/** What a reader's browser needs to name and cite any figure: `/cite/words.json`. */
export interface CiteFile extends FigureWords {
  /** By `sourceKey`: the data set, and which of `forms` cites a figure of it. */
  readonly cited: Readonly<Record<string, CitedSet>>;
  /** Codes that our copies of the tables of areas leave out. */
  readonly leftOut: readonly string[];
  /** Citations with stand-ins for the words of one figure. */
  readonly forms: readonly Citation[];
}

export interface CitedSet {
  readonly title: string;
  readonly url: string;
  readonly form: number;
}

/** "Median annual wage, registered nurses, Texas, May 2025". */
export function figureTitle(address: FactAddress, words: FigureWords): string {
  return [
    upperFirst(measureWords(address)),
    lowerFirst(subjectWords(address, words)),
    placeWords(address.place, words),
    periodWords(address, words),
  ].join(', ');
}

/** One published figure in every style; undefined when no source of it is held. */
export function citeFigure(address: FactAddress, file: CiteFile): Citation | undefined {
  const set = file.cited[sourceKey(address)];
  const form = set && file.forms[set.form];
  if (!form) return undefined;
  return fillCitation(form, {
    title: figureTitle(address, file),
    url: set.url,
    container: set.title,
    key: Object.values(address).join('-'),
  });
}
