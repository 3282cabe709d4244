import type { FigureForm } from './figure-form.ts';
import { escapeHtml, figureHtml } from './figure-html.ts';
import type { DerivedFigure, Figure } from './figure.ts';

/** What may stand in a `${}` of `markup`: text is escaped, other markup goes in as it is. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

/** HTML that may go into a page as it is. Only `markup` and `figureMarkup` make it. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

function htmlOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(htmlOf).join('');
  return escapeHtml(String(piece));
}

/**
 * A template of HTML in which every text put in is escaped, so that no name and nothing a reader
 * typed can become an element. Attributes stand in double quotes. A line break is a space.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const html = strings.map(
    (string, at) => string.replaceAll(/\s*\n\s*/g, ' ') + htmlOf(pieces[at]),
  );
  return new Markup(html.join('').trim());
}

/** A figure, as `figureHtml` writes it. */
export function figureMarkup(figure: Figure | DerivedFigure, form?: FigureForm): Markup {
  return new Markup(figureHtml(figure, form));
}
