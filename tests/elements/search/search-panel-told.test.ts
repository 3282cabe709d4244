import { beforeEach, expect, test, vi } from 'vitest';
import { keptSearch } from '../../../src/components/search/kept-search.element.ts';
import { SearchPanel } from '../../../src/components/search/search-panel.element.ts';
import { SampleLine } from '../../support/sample-search-line.ts';
import { sampleAnswerer } from '../../support/sample-titles.ts';

const answerer = sampleAnswerer();
let host: HTMLElement;
let field: HTMLInputElement;
let where: HTMLInputElement;
let line: SampleLine;
let panel: SearchPanel;

beforeEach(() => {
  document.documentElement.dataset.root = '../../';
  document.body.innerHTML =
    '<div id="host"><form><input id="q" type="search" name="q" /><input id="where" name="where" /></form></div>';
  host = document.querySelector<HTMLElement>('#host') ?? document.body;
  field = host.querySelector('input') ?? document.createElement('input');
  field.focus();
  where = host.querySelector<HTMLInputElement>('#where') ?? field;
  panel = new SearchPanel(
    host,
    { field, where },
    (listen) => (line = new SampleLine(answerer, listen)),
  );
});

const list = () => host.querySelector('ol[data-search-results]');
const links = () => [...host.querySelectorAll<HTMLAnchorElement>('.search-panel ol a')];
const status = () => host.querySelector('.search-status')?.textContent;
function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

test('the field is a combobox that says whether its results are open, and which they are', () => {
  const told = () => [field.getAttribute('aria-expanded'), field.getAttribute('aria-controls')];
  expect(field.getAttribute('role')).toBe('combobox');
  expect(told()).toEqual(['false', null]);
  type('nurse');
  line.answer();
  expect(told()).toEqual(['true', 'q-results']);
  expect(document.querySelector('#q-results')?.getAttribute('role')).toBe('dialog');
  expect(field.getAttribute('aria-haspopup')).toBe('dialog');
  press('Escape');
  expect(told()).toEqual(['false', null]);
});

test.each([
  ['underwater plumber', 'some-words'],
  ['nruse', 'mended'],
  ['qwertyuiop', 'none'],
])('while more titles are on their way nothing is said of "%s" that they may refute', (query) => {
  type(query);
  line.answer('first');
  expect(status()).toBe('Looking through all titles…');
  line.answer('all');
  expect(status()).not.toBe('Looking through all titles…');
});

test('a mended search offers the words as typed, which the arrow keys pass by', () => {
  type('nruse');
  where.value = 'Texas';
  line.answer();
  const other = host.querySelector<HTMLAnchorElement>('[data-other-reading]');
  expect(other?.search).toBe('?q=nruse&where=Texas&as=typed');
  press('ArrowDown');
  expect(document.activeElement).toBe(links()[0]);
});

test('work in the armed forces gets a word and one link', async () => {
  type('soldier');
  line.answer();
  expect(status()).toBe('“soldier” is work in the armed forces, so it is not among these careers.');
  const link = await vi.waitUntil(() => host.querySelector<HTMLAnchorElement>('.search-note a'));
  expect(link.href).toBe('https://www.bls.gov/ooh/military/military-careers.htm');
});

test('the search is kept for a reader who comes back from a suggestion, and its list is closed', () => {
  type('charge nurse');
  where.value = 'Texas';
  line.answer();
  links()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(keptSearch()).toEqual({ query: 'charge nurse', where: 'Texas' });
  dispatchEvent(new Event('pagehide'));
  expect(list()).toBeNull();
});

test('the first hit for what is typed comes with its answer, and not for a part of the words', async () => {
  type('charge nurse');
  const hit = panel.firstHit();
  line.answer();
  expect((await hit)?.title).toBe('Charge Nurse');
  type('underwater plumber');
  const none = panel.firstHit();
  line.answer();
  expect(await none).toBeUndefined();
  type('nurse');
  const lost = panel.firstHit();
  line.fail();
  expect(await lost).toBeUndefined();
});
