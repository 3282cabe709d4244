import type { FigureForm } from '../figures/figure-form.ts';
import type { DerivedFigure, Figure } from '../figures/figure.ts';

/** A figure inside a sentence, in a form other than the plain one. */
export interface FormedFigure {
  readonly figure: Figure | DerivedFigure;
  readonly form: FigureForm;
}

export type SentencePart = string | Figure | DerivedFigure | FormedFigure;

/** A sentence about figures, so that each of them keeps its receipt wherever it is shown. */
export type Sentence = readonly SentencePart[];
