import { citationStyleNames, citationStyles, type Citation } from '../../domain/cite/citation.ts';
import { markup, type Markup } from '../markup.ts';

/** A citation in four styles. A script adds what copies them. */
export function citationForms(citation: Citation): Markup {
  const forms = citationStyles.map(
    (style) => markup`<dt>${citationStyleNames[style]}</dt><dd>${citation[style]}</dd>`,
  );
  return markup`<cite-copy><dl class="citation">${forms}</dl></cite-copy>`;
}

/** Copies `what`, as in "the APA citation". */
export function copyButton(what: string): Markup {
  return markup`<button type="button" aria-label="Copy ${what}">Copy</button>`;
}

/** Where it is said whether something was copied. */
export const copyStatus = markup`<p role="status" class="cite-status"></p>`;
