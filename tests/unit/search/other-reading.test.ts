import { expect, test } from 'vitest';
import { withOtherReading } from '../../../src/domain/search/other-reading.ts';
import type { SearchAnswer } from '../../../src/domain/search/search-answer.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';

const answer = (more: Partial<SearchAnswer>): SearchAnswer => ({
  query: 'nruse',
  results: [],
  total: 0,
  match: 'every-word',
  cut: false,
  ...more,
});
const instead = { words: 'Search instead for “nruse” as typed', asTyped: true };

test.each([
  [{}, undefined],
  [{ match: 'some-words' }, undefined],
  [{ match: 'mended', mended: 'nurse' }, instead],
  [{ english: 'nurse' }, instead],
  [{ match: 'pages', interpreted: true }, instead],
  [
    { asTyped: true, match: 'none' },
    { words: 'Search as usual', asTyped: false },
  ],
] as const)('an answer with %j offers %j', (more, other) => {
  expect(withOtherReading(answer(more)).other).toEqual(other);
});

test('the sentence of a mended search links to the words as typed, in the place that is typed', () => {
  const mended = withOtherReading(answer({ match: 'mended', mended: 'nurse', query: '<b>nruse' }));
  const { html } = searchWords(['Mended.', 'More.'], mended, 'El Paso');
  expect(html).toContain(
    '<p class="search-status">Mended. <a data-other-reading href="/search/?q=%3Cb%3Enruse&amp;where=El+Paso&amp;as=typed">Search instead for “&lt;b&gt;nruse” as typed</a>.</p>',
  );
});

test('where nobody has asked for anything no other reading is offered', () => {
  const mended = withOtherReading(answer({ match: 'mended', mended: 'nurse' }));
  expect(searchWords(['Near.'], mended).html).toBe('<p class="search-status">Near.</p>');
});
