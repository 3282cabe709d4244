import type {
  CiteAnswer,
  CompareAnswer,
  FiguresAnswer,
  PlaceAnswer,
  TitleAnswer,
} from './answers/answer.ts';
import { cite } from './answers/cite.ts';
import { compare, type CompareAsked } from './answers/compare.ts';
import { figuresOf, type FiguresAsked } from './answers/figures.ts';
import { findTitle } from './answers/find-title.ts';
import { findPlaceCalled } from './answers/place.ts';
import type { ReadText } from './desk/almanac-texts.ts';
import { openDesk } from './desk/desk.ts';

/** Answers questions about jobs and what they pay from the packaged tables. */
export interface Almanac {
  /** The occupations that a job title or a code may mean. */
  findTitle(asked: string): TitleAnswer;
  /** Published figures of one occupation at one place, each a number or a reason. */
  figures(asked: FiguresAsked): FiguresAnswer;
  /** Two to four occupations side by side at one place. */
  compare(asked: CompareAsked): CompareAnswer;
  /** The place that a name, an id or a ZIP code means. */
  place(asked: string): PlaceAnswer;
  /** How to cite a figure, by its fact id, or a page, by its address. */
  cite(asked: string): CiteAnswer;
}

/** An almanac over texts, and over the tables that `src/facts` reads. */
export function almanacOf(read: ReadText): Almanac {
  const desk = openDesk(read);
  return {
    findTitle: (asked) => findTitle(desk, asked),
    figures: (asked) => figuresOf(desk, asked),
    compare: (asked) => compare(desk, asked),
    place: (asked) => findPlaceCalled(desk, asked),
    cite: (asked) => cite(desk, asked),
  };
}
