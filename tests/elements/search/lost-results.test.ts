import { expect, test } from 'vitest';
import { LostResults } from '../../../src/components/search/lost-results.element.ts';
import type { Reply } from '../../../src/components/search/search-line.element.ts';
import { field, list, open, titles, words } from '../../support/sample-results-page.ts';
import { SampleLine } from '../../support/sample-search-line.ts';
import { sampleAnswerer } from '../../support/sample-titles.ts';

const answerer = sampleAnswerer();
let line: SampleLine | undefined;

class SampleResults extends LostResults {
  protected override openLine(listen: (reply: Reply) => void): SampleLine {
    return (line = new SampleLine(answerer, listen));
  }
}
customElements.define('sample-results', SampleResults);

test('a lost address that is called like nothing is told nothing, while looking and after', () => {
  open('/nope/');
  line?.answer('first');
  expect(words()).toEqual([]);
  line?.answer();
  expect(words()).toEqual([]);
  expect(list()?.hidden).toBe(true);
});

test('a lost address offers no other reading of it', () => {
  open('/careers/nruse/');
  line?.answer();
  expect(titles()).toContain('Nurse');
  expect(document.querySelector('[data-other-reading]')).toBeNull();
});

test('the words of a lost address are searched for, and the address stays', () => {
  open('/careers/school-case-manger/');
  line?.answer();
  expect(words()).toEqual(['Pages with a name like that address:']);
  expect(titles()[0]).toBe('School case manager');
  field().value = 'nurse';
  field().dispatchEvent(new Event('input'));
  expect(location.pathname + location.search).toBe('/careers/school-case-manger/');
});
