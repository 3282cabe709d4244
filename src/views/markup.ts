import { escapeHtml } from '../domain/site/escape-html.ts';

/** What may stand in a `${}` of `markup`: text is escaped, other markup goes in as it is. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

/** HTML that may go into a page as it is. No other object passes for it. */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  /** Markup of HTML in which every text has been escaped; `markup` below does that by itself. */
  static ofEscaped(html: string): Markup {
    return new Markup(html);
  }

  get html(): string {
    return this.#html;
  }
}

function htmlOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(htmlOf).join('');
  return escapeHtml(String(piece));
}

/** An attribute with the space before it; nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): Markup | undefined {
  if (value === undefined) return undefined;
  return Markup.ofEscaped(` ${name}="${escapeHtml(String(value))}"`);
}

/**
 * A template of HTML in which every text put in is escaped, so that no name and nothing a reader
 * typed can become an element. Attributes stand in double quotes. A line break is a space.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const html = strings.map(
    (string, at) => string.replaceAll(/\s*\n\s*/g, ' ') + htmlOf(pieces[at]),
  );
  return Markup.ofEscaped(html.join('').trim());
}
