import { markup, type Markup } from './markup.ts';

/** What a reader should know, a paragraph a sentence. */
export function notices(sentences: readonly string[]): Markup {
  return markup`${sentences.map((sentence) => markup`<p>${sentence}</p>`)}`;
}
