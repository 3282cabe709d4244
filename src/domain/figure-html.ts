import type { DerivedFigure, Figure } from './figure.ts';
import { figureAttributes, figureInForm, type FigureForm } from './figure-form.ts';
import { missingLabel } from './format.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `text` made safe to stand in an element or in an attribute with double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A figure as every page shows it: `<data class="figure" …>`, or why there is none. */
export function figureHtml(figure: Figure | DerivedFigure, form: FigureForm = 'plain'): string {
  const attributes = Object.entries(figureAttributes(figure))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return 'missing' in figure
    ? `<span class="figure-missing"${attributes}>${escapeHtml(missingLabel(figure))}</span>`
    : `<data class="figure" value="${String(figure.value)}"${attributes}>${escapeHtml(figureInForm(figure, form))}</data>`;
}
