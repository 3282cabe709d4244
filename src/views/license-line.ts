import type { LicenseLine } from '../domain/site/brief.ts';
import { markup, type Markup } from './markup.ts';

/** What the law asks for: the answer in a few words, then the line that explains it. */
export function licenseLineMarkup({ kind, answer, text }: LicenseLine): Markup {
  return markup`<p data-license="${kind}"><strong>${answer}</strong> ${text}</p>`;
}
