import { collapsedSentence } from '../domain/pay/collapsed-pay.ts';
import { markup, type Markup } from './markup.ts';

/** What a row of a ranking says of an estimate that looks unusual; nothing of any other. */
export function collapsedNote(words: string | undefined): Markup | undefined {
  return words === undefined
    ? undefined
    : markup`<span class="collapsed-note">${collapsedSentence(words)}</span>`;
}
