import type { ReadPage } from '../built-site.ts';
import { select, textOf } from '../html.ts';

/** What a sentence says the page has, and the part of the page that is it. The first that fits counts. */
const things: readonly (readonly [RegExp, string])[] = [
  [/\bindustr(?:y|ies)\b/i, '#industries'],
  [/\b(?:place|state|city|metro)s?\b/i, '#places, #pay-by-place, #where, [name="where"]'],
  [/\b(?:licenses?|certificates?|certifications?|credentials?)\b/i, '.guide-credentials'],
  [/\b(?:outlook|growth|openings)\b/i, '#outlook, .parents-box'],
  [/\bjobs\b/i, '#honest-answer, .candidates'],
  [/\b(?:pay|figures?)\b/i, '[data-fact], [data-from]'],
];

const words = /\bon this page\b/i;
const claim = new RegExp(`[^.?!]*${words.source}`, 'gi');

/** Sentences that say what is "on this page" where no such part is, or without a part we know. */
export function promisesNotKept({ document }: ReadPage): string[] {
  const texts = select('main :is(p, li, dd, figcaption)', document)
    .map(textOf)
    // Looking for whole sentences in all text takes its length squared.
    .filter((text) => words.test(text));
  return [...new Set(texts.flatMap((text) => text.match(claim) ?? []))].flatMap((sentence) => {
    const thing = things.find(([about]) => about.test(sentence));
    const said = sentence.trim();
    if (!thing) return [`"${said}" names no part of a page. Say where it is, or add it to things`];
    return select(thing[1], document).length > 0
      ? []
      : [`"${said}" and the page has no ${thing[1]}. Link to where it is`];
  });
}
