import type { Sentence } from '../domain/compare-careers/sentence.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/** A sentence about figures, each with its receipt. */
export function sentenceMarkup(sentence: Sentence): Markup {
  const parts = sentence.map((part) => {
    if (typeof part === 'string') return part;
    return 'form' in part ? figureMarkup(part.figure, part.form) : figureMarkup(part);
  });
  return markup`${parts}`;
}
