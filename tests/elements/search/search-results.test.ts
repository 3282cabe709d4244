import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../../src/components/search/search-line.element.ts';
import { SearchResults } from '../../../src/components/search/search-results.element.ts';
import { PlaceIndex } from '../../../src/domain/places/place-query.ts';
import { readZipCode } from '../../../src/domain/places/zip-reading.ts';
import { field, list, open, titles, words } from '../../support/sample-results-page.ts';
import { samplePlaces } from '../../support/sample-places.ts';
import { sampleZips } from '../../support/sample-zips.ts';
import { SampleLine } from '../../support/sample-search-line.ts';
import { sampleAnswerer } from '../../support/sample-titles.ts';

const answerer = sampleAnswerer();
let line: SampleLine | undefined;
let workers = true;

class SampleResults extends SearchResults {
  protected override openLine(listen: (reply: Reply) => void): SampleLine {
    if (!workers) throw new Error('This browser has no workers.');
    return (line = new SampleLine(answerer, listen));
  }
}
customElements.define('sample-results', SampleResults);

beforeEach(() => {
  vi.useFakeTimers();
  line = undefined;
  workers = true;
  document.documentElement.dataset.root = '../';
});
afterEach(() => {
  vi.useRealTimers();
});

test('the address is answered, and stands in the field', () => {
  open('/search/?q=charge+nurse');
  expect(field().value).toBe('charge nurse');
  expect(line?.asked).toEqual(['charge nurse']);
  expect(list()?.getAttribute('aria-busy')).toBe('true');
  line?.answer();
  expect(titles()).toEqual(['Charge Nurse']);
  expect(list()?.getAttribute('aria-busy')).toBe('false');
  expect(list()?.hidden).toBe(false);
  expect(words()).toEqual(['1 result for “charge nurse”.']);
});

test.each(['/search/', '/search/?q=', '/search/?q=%20%20'])(
  'without a query (%s) nothing is loaded and a sentence invites',
  (address) => {
    open(address);
    expect(line).toBeUndefined();
    expect(words()).toEqual(['Type a job title, such as “ultrasound tech”.']);
    expect(list()?.getAttribute('aria-busy')).toBe('false');
    expect(list()?.hidden).toBe(true);
  },
);

test('a place in the address stands in its field, and the results lead to its pay', async () => {
  open('/search/?q=nurse&where=Texas');
  line?.answer();
  await vi.dynamicImportSettled();
  expect(document.querySelector<HTMLInputElement>('[name="where"]')?.value).toBe('Texas');
  expect(words()).toContain('These lead to pay in Texas. All pay in Texas.');
  expect(list()?.querySelector('a')?.search).toBe('?in=texas');
});

test('until a ZIP code is looked up the results are of the whole country, and it is said', async () => {
  open('/search/?q=plumber&where=43215');
  line?.answer();
  await vi.dynamicImportSettled();
  expect(words().join(' ')).toContain('Looking up where ZIP code 43215 lies…');
  expect(list()?.querySelector('a')?.search).toBe('');
});

test('a ZIP code that straddles places offers each of them, and is heard', async () => {
  open('/search/?q=plumber&where=45001');
  const asked = new PlaceIndex(samplePlaces);
  line?.answerIn(readZipCode(asked.read('45001'), sampleZips.get('45'), asked));
  await vi.dynamicImportSettled();
  const sentence =
    'ZIP code 45001 reaches into a metro area and beyond, by our list of about 2018. Choose yours:';
  expect(words()).toContain(sentence);
  const choices = [...document.querySelectorAll<HTMLAnchorElement>('.search-places a')];
  expect(choices.map(({ textContent }) => textContent)).toEqual(['Columbus, OH', 'Ohio']);
  expect(choices[0]?.search).toBe('?q=plumber&where=Columbus%2C+OH');
  expect(list()?.querySelector('a')?.search).toBe('');
  await vi.advanceTimersByTimeAsync(700);
  expect(document.querySelector('[role="status"]')?.textContent).toContain(sentence);
});

test('a place that nobody knows leaves the whole country, and it is said', async () => {
  open('/search/?q=plumber&where=%3Cb%3Eqqq');
  line?.answer();
  await vi.dynamicImportSettled();
  expect(words().join(' ')).toContain('is called “<b>qqq”, so this is for the whole country');
  expect(document.querySelector('sample-results b')).toBeNull();
});

test('a repeated query is answered for the first, with a sentence', () => {
  open('/search/?q=plumber&q=nurse');
  line?.answer();
  expect(titles()).toEqual(['Plumber']);
  expect(words()[1]).toContain('more than one title');
});

test('typing answers in place and keeps the address', () => {
  open('/search/?q=nurse&where=Texas');
  line?.answer();
  field().value = 'plumer & co';
  field().dispatchEvent(new Event('input'));
  expect(location.search).toBe('?q=plumer+%26+co&where=Texas');
  line?.answer();
  expect(titles()[0]).toBe('Plumber');
});

test('an address may ask for the words as typed, until others are typed', () => {
  open('/search/?q=nruse&as=typed');
  line?.answer();
  expect(titles()).toEqual([]);
  expect(words()).toEqual(['Nothing here is called “nruse”. Search as usual.']);
  field().value = 'plumer';
  field().dispatchEvent(new Event('input'));
  expect(location.search).toBe('?q=plumer');
  line?.answer();
  expect(titles()[0]).toBe('Plumber');
});

test('a mended search offers the words as typed once nothing can change it', () => {
  open('/search/?q=nruse&where=Texas');
  const other = () => document.querySelector<HTMLAnchorElement>('[data-other-reading]');
  line?.answer('first');
  expect(other()).toBeNull();
  line?.answer('all');
  expect(other()?.search).toBe('?q=nruse&where=Texas&as=typed');
});

test('when the browser takes no more addresses the search goes on, and the address is kept later', () => {
  open('/search/?q=nurse');
  const refused = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('Too many calls.', 'SecurityError');
  });
  field().value = 'plumber';
  field().dispatchEvent(new Event('input'));
  line?.answer();
  expect(titles()[0]).toBe('Plumber');
  expect(location.search).toBe('?q=nurse');
  refused.mockRestore();
  vi.advanceTimersByTime(10_000);
  expect(location.search).toBe('?q=plumber');
});

test('Enter does not load the page again', () => {
  open('/search/?q=nurse');
  const submit = new Event('submit', { cancelable: true, bubbles: true });
  document.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});

test('tabs and steps of the history are named after the search', () => {
  document.title = 'Search · Career Almanac';
  open('/search/?q=nurse&where=Texas');
  const heading = () => document.querySelector('h1')?.textContent;
  expect(heading()).toBe('“nurse” in Texas');
  expect(document.title).toBe('“nurse” in Texas · Search · Career Almanac');
  line?.answer();
  field().value = '';
  field().dispatchEvent(new Event('input'));
  expect(heading()).toBe('Search');
  expect(document.title).toBe('Search · Career Almanac');
});

test('a place is called by its name once it is known, however it was typed', () => {
  open('/search/?q=nurse&where=texas');
  line?.answer();
  expect(document.querySelector('h1')?.textContent).toBe('“nurse” in Texas');
});

test('the arrow keys go from the field through the results', () => {
  open('/search/?q=nurse');
  line?.answer();
  field().focus();
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  press('ArrowDown');
  expect(document.activeElement).toBe(list()?.querySelector('a'));
  press('ArrowUp');
  expect(document.activeElement).toBe(field());
});

test.each(['underwater plumber', 'nruse', 'qwertyuiop'])(
  'while more titles are on their way nothing is said of "%s" that they may refute',
  (query) => {
    open(`/search/?q=${query}`);
    line?.answer('first');
    expect(words()).toEqual(['Looking through all titles…']);
    line?.answer('all');
    expect(words()).not.toEqual(['Looking through all titles…']);
  },
);

test('an answer that comes after the field was emptied is not shown', () => {
  open('/search/?q=nurse');
  field().value = '';
  field().dispatchEvent(new Event('input'));
  line?.answer();
  expect(titles()).toEqual([]);
  expect(location.search).toBe('');
});

test('markup in the address is shown as text', () => {
  open('/search/?q=%3Cimg%20src=x%3E%20nurse');
  line?.answer();
  expect(document.querySelector('sample-results img')).toBeNull();
  expect(words()[0]).toContain('<img src=x> nurse');
});

test('when titles cannot be loaded a sentence says what to do', () => {
  open('/search/?q=nurse');
  line?.fail();
  expect(words()[0]).toContain('could not be loaded');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
});

test('when only some titles could be loaded the answer says so', () => {
  open('/search/?q=nurse');
  line?.answer('no-more');
  expect(titles()).toContain('Nurse');
  expect(words().at(-1)).toContain('Only part of what is searched');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
});

test('a browser without workers gets a sentence', () => {
  workers = false;
  open('/search/?q=nurse');
  expect(words()[0]).toContain('could not be loaded');
});

test('results are announced after a pause', () => {
  open('/search/?q=nurse');
  line?.answer();
  const announced = () => document.querySelector('[role="status"]')?.textContent;
  expect(announced()).toBe('');
  vi.advanceTimersByTime(1_000);
  expect(announced()).toBe('1 result for “nurse”.');
});
