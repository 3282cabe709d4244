import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchPanel } from '../../../src/components/search/search-panel.element.ts';
import { SampleLine } from '../../support/sample-search-line.ts';
import { sampleAnswerer } from '../../support/sample-titles.ts';

const answerer = sampleAnswerer();
let host: HTMLElement;
let field: HTMLInputElement;
let where: HTMLInputElement;
let line: SampleLine;

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.dataset.root = '../../';
  document.body.innerHTML =
    '<div id="host"><form><input id="q" type="search" name="q" /><input id="where" name="where" /></form></div><a href="#">out</a>';
  host = document.querySelector<HTMLElement>('#host') ?? document.body;
  field = host.querySelector('input') ?? document.createElement('input');
  field.focus();
  where = host.querySelector<HTMLInputElement>('#where') ?? field;
  new SearchPanel(host, { field, where }, (listen) => (line = new SampleLine(answerer, listen)));
});
afterEach(() => {
  vi.useRealTimers();
});

const list = () => host.querySelector('ol[data-search-results]');
const links = () => [...host.querySelectorAll<HTMLAnchorElement>('.search-panel ol a')];
const status = () => host.querySelector('.search-status')?.textContent;
const announced = () => host.querySelector('[role="status"]')?.textContent;
function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return event;
}

test('nothing is asked and nothing shows until something is typed', () => {
  expect(line.asked).toEqual([]);
  expect(list()).toBeNull();
  type('   ');
  expect(line.asked).toEqual([]);
});

test('results are an ordered list of entries with their codes and one link each', () => {
  type('case manager');
  line.answer();
  const entries = [...(list()?.children ?? [])].map((entry) => [
    entry.getAttribute('data-codes'),
    entry.querySelectorAll('a').length,
    entry.querySelector('a')?.textContent,
  ]);
  expect(entries).toEqual([
    ['21-1021 29-1141 43-6014', 1, 'Case Manager'],
    ['21-1021 29-1141', 1, 'School case manager'],
  ]);
  expect(status()).toBe('2 results for “case manager”.');
});

test('links lead to pages below the root of the site', () => {
  type('school case manager');
  line.answer();
  const root = new URL('../../', document.baseURI).href;
  expect(links()[0]?.href).toBe(`${root}careers/school-case-manager/`);
});

test('the list is busy until the answer comes from all titles', () => {
  type('nurse');
  line.answer('first');
  expect(list()?.getAttribute('aria-busy')).toBe('true');
  line.answer('all');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
});

test('while more titles are on their way nothing is said to be missing', () => {
  type('qwertyuiop');
  line.answer('first');
  expect(status()).toBe('Looking through all titles…');
  line.answer('all');
  expect(status()).toContain('Nothing here is like “qwertyuiop”');
});

test('what was found is announced once, after a pause', () => {
  type('nur');
  line.answer();
  type('nurse');
  line.answer();
  expect(announced()).toBe('');
  vi.advanceTimersByTime(1_000);
  expect(announced()).toBe('1 result for “nurse”.');
});

test('markup that is typed is shown as text', () => {
  type('<img src=x onerror=alert(1)> nurse');
  line.answer();
  expect(host.querySelector('.search-panel img')).toBeNull();
  expect(status()).toContain('<img src=x onerror=alert(1)> nurse');
});

test('when the titles cannot be loaded a sentence says what to do', () => {
  type('nurse');
  line.fail();
  expect(status()).toContain('could not be loaded');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
  type('welder');
  expect(line.asked).toEqual(['nurse']);
  expect(status()).toContain('could not be loaded');
});

describe('by keyboard', () => {
  beforeEach(() => {
    type('case manager');
    line.answer();
  });

  test('the arrow keys go from the field through the results and back', () => {
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(links()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);
  });

  test('beyond the last result the arrow key does nothing', () => {
    press('ArrowDown');
    press('ArrowDown');
    expect(press('ArrowDown').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(links().at(-1));
  });

  test('Escape closes from a result, and goes back to the field', () => {
    press('ArrowDown');
    press('Escape');
    expect(list()).toBeNull();
    expect(document.activeElement).toBe(field);
    line.answer();
    expect(list()).toBeNull();
  });

  test('typing after Escape opens again', () => {
    press('Escape');
    type('nurse');
    line.answer();
    expect(list()).not.toBeNull();
  });

  test('after Escape the arrow down opens again', () => {
    press('Escape');
    press('ArrowDown');
    line.answer();
    expect(list()).not.toBeNull();
  });

  test('Home and what is typed on a result go back to the field', () => {
    for (const key of ['Home', 'x', 'Backspace']) {
      press('ArrowDown');
      expect(document.activeElement).not.toBe(field);
      press(key);
      expect(document.activeElement).toBe(field);
    }
  });

  test('a reader keeps the result that they stand on while more titles come', () => {
    press('ArrowDown');
    press('ArrowDown');
    const stood = (document.activeElement as HTMLAnchorElement).href;
    line.answer();
    expect((document.activeElement as HTMLAnchorElement).href).toBe(stood);
  });

  test('other keys are left alone', () => {
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(press('a').defaultPrevented).toBe(false);
  });
});

test('more results than fit are a link to the page of them all', () => {
  const more = () => host.querySelector<HTMLElement>('.search-more');
  type('p');
  line.answer('all', 1);
  expect(more()?.hidden).toBe(false);
  expect(more()?.querySelector('a')?.href).toMatch(/\/search\/\?q=p$/);
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement).toBe(more()?.querySelector('a'));
  line.answer('all');
  expect(more()?.hidden).toBe(true);
});

test('leaving the field and its results closes them', () => {
  type('nurse');
  line.answer();
  document.querySelector<HTMLElement>('body > a')?.focus();
  expect(list()).toBeNull();
});

test('emptying the field closes the results', () => {
  type('nurse');
  line.answer();
  type('');
  expect(list()).toBeNull();
});

test('a place beside the job is asked for with it, and the links lead to it', async () => {
  type('plumber');
  where.value = 'dallas';
  where.dispatchEvent(new Event('input', { bubbles: true }));
  expect(line.places).toEqual(['', 'dallas']);
  line.answer();
  expect(links().map(({ search }) => search)).toEqual(['?in=dallas-fort-worth-arlington-tx']);
  await vi.dynamicImportSettled();
  expect(host.querySelector('.search-note')?.textContent).toContain(
    'These lead to pay in the Dallas-Fort Worth-Arlington, TX, metro area.',
  );
});

test('a name that several places share is asked about', async () => {
  type('plumber portland');
  line.answer();
  expect(links().map(({ search }) => search)).toEqual(['']);
  await vi.dynamicImportSettled();
  const choices = [...host.querySelectorAll<HTMLAnchorElement>('.search-places a')];
  expect(choices.map((link) => new URL(link.href).searchParams.get('where'))).toEqual([
    'Portland-South Portland, ME',
    'Portland-Vancouver-Hillsboro, OR-WA',
  ]);
});
