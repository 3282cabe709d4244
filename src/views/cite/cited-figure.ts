import type { Citation } from '../../domain/cite/citation.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { missingSentence } from '../../domain/figures/format.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { citationForms } from './citation-forms.ts';

export interface CitedFigureView {
  /** The figure in words: what, of whom, where and when. */
  readonly title: string;
  /** The figure and its unit in words; or why the number is not shown, in a sentence. */
  readonly number: { readonly figure: Figure; readonly unit: string } | string;
  readonly citation: Citation;
}

/** One figure with its number, and how to cite it. */
export function citedFigure({ title, number, citation }: CitedFigureView): Markup {
  return markup`<h3>${title}</h3>${numberLines(number)}${citationForms(citation)}`;
}

function numberLines(number: CitedFigureView['number']): Markup {
  if (typeof number === 'string') return markup`<p>${number}</p>`;
  const { figure, unit } = number;
  const said = 'missing' in figure ? missingSentence(figure) : unit;
  return markup`<p class="fact-numeral">${figureMarkup(figure)}</p><p>${said}</p>`;
}

/** Why nothing is cited. */
export function notCited(sentence: string): Markup {
  return markup`<p>${sentence}</p>`;
}
