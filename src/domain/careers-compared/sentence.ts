import type { FigureForm } from '../figure-form.ts';
import type { DerivedFigure, Figure } from '../figure.ts';
import { figureMarkup, markup, type Markup } from '../markup.ts';
import { lowerFirst } from '../wording.ts';

/** A figure inside a sentence, in a form other than the plain one. */
export interface FormedFigure {
  readonly figure: Figure | DerivedFigure;
  readonly form: FigureForm;
}

export type SentencePart = string | Figure | DerivedFigure | FormedFigure;

/** A sentence about figures, so that each of them keeps its receipt wherever it is shown. */
export type Sentence = readonly SentencePart[];

export function sentenceMarkup(sentence: Sentence): Markup {
  const parts = sentence.map((part) => {
    if (typeof part === 'string') return part;
    return 'form' in part ? figureMarkup(part.figure, part.form) : figureMarkup(part);
  });
  return markup`${parts}`;
}

/** The people of an occupation inside a sentence. */
export function peopleIn({ name }: { readonly name: string }): string {
  return /\ball other$/i.test(name) ? `people in the group “${name}”` : lowerFirst(name);
}
