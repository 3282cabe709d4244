import type { DerivedFigure, Figure } from '../domain/figures/figure.ts';
import { figureAttributes, figureInForm, type FigureForm } from '../domain/figures/figure-form.ts';
import { missingLabel } from '../domain/figures/format.ts';
import { escapeHtml } from '../domain/site/escape-html.ts';
import { Markup } from './markup.ts';

/** How a figure is written and cited: as it is, or adjusted, with its arithmetic. */
export type Written = (figure: Figure) => Figure | DerivedFigure;

export const asPublished: Written = (figure) => figure;

/** A figure as every page shows it: `<data class="figure" …>`, or why there is none. */
export function figureHtml(figure: Figure | DerivedFigure, form: FigureForm = 'plain'): string {
  const attributes = Object.entries(figureAttributes(figure))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return 'missing' in figure
    ? `<span class="figure-missing"${attributes}>${escapeHtml(missingLabel(figure))}</span>`
    : `<data class="figure" value="${String(figure.value)}"${attributes}>${escapeHtml(figureInForm(figure, form))}</data>`;
}

/** The same, to stand in other markup. */
export function figureMarkup(figure: Figure | DerivedFigure, form?: FigureForm): Markup {
  return Markup.ofEscaped(figureHtml(figure, form));
}
