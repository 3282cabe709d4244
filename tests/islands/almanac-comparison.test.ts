import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/islands/comparison/almanac-comparison.ts';

const figure = (value: number | undefined) =>
  value === undefined
    ? '<span class="figure-missing" data-missing="hourly-only">hourly pay only</span>'
    : `<data class="figure" value="${String(value)}">${String(value)}</data>`;

const row = (
  code: string,
  name: string,
  pay: number | undefined,
  growth: number,
  education: string,
) =>
  `<tr data-row="${code}"><th scope="row"><a href="/">${name}</a></th><td>${figure(pay)}</td><td>${figure(growth)}</td><td data-education="${education}">x</td></tr>`;

/** Served by pay; the second table holds the same rows for a chart. */
const page = `<almanac-comparison>
  <div data-comparison-controls hidden>
    <select data-choose-sort><option value="pay">p</option><option value="growth">g</option><option value="education">e</option><option value="name">n</option></select>
    <button type="button" data-turn>turn</button>
    <select data-choose-education><option value="">Any</option><option value="high-school">h</option><option value="bachelors">b</option></select>
    <input data-choose-words><button type="button" data-reset hidden>reset</button>
  </div>
  <input type="checkbox" data-choose-only value="nursing" data-code="1"><input type="checkbox" data-choose-only value="baking" data-code="2">
  <p role="status" data-status data-noun="occupations"></p>
  <table id="main" data-comparison-table>
    <thead><tr><th data-sort="name">Occupation</th><th data-sort="pay" aria-sort="descending">Middle</th><th data-sort="growth">Growth</th><th data-sort="education">Schooling</th></tr></thead>
    <tbody>${row('1', 'Nurses', 97, 5, 'bachelors')}${row('2', 'Bakers', 40, 8, 'high-school')}${row('3', 'Actors', undefined, 1, 'bachelors')}</tbody>
    <tbody data-residual><tr class="strips-residual"><th>Left over</th></tr>${row('4', 'Doctors, all other', 300, 30, 'bachelors')}</tbody>
  </table>
  <p class="comparison-empty" hidden>none</p>
  <p data-chart-views><a href="#chart-a" data-view="a">A</a> <a href="#chart-b" data-view="b">B</a></p>
  <div id="chart-a"></div><div id="chart-b"></div>
  <table id="chart" data-comparison-table><tbody><tr data-row="1"><th>Nurses</th></tr><tr data-row="2"><th>Bakers</th></tr></tbody></table>
</almanac-comparison>`;

function open(search = ''): void {
  history.replaceState(null, '', `/categories/x/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = page;
  document.body.replaceChildren(whole);
}

const get = (selector: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const order = (table = '#main') =>
  [...document.querySelectorAll<HTMLTableRowElement>(`${table} tr[data-row]`)]
    .filter((element) => !element.hidden)
    .map((element) => element.dataset.row)
    .join('');
const status = () => get('[data-status]').textContent;
const head = (key: string) => get(`th[data-sort="${key}"]`);

function choose(selector: string, value: string, event = 'change'): void {
  get(selector).value = value;
  get(selector).dispatchEvent(new Event(event));
}

describe('a comparison in the browser', () => {
  beforeEach(() => open());

  test('keeps the served order and says nothing at first', () => {
    expect(order()).toBe('1234');
    expect(status()).toBe('');
    expect(location.search).toBe('');
  });

  test('shows its controls and makes buttons of the heads', () => {
    expect(get('[data-comparison-controls]').hidden).toBe(false);
    expect(document.querySelectorAll('th[data-sort] > button')).toHaveLength(4);
  });

  test('sorts by a head, marks it, says so and keeps it in the address', () => {
    head('growth').querySelector('button')?.click();
    expect(order()).toBe('2134');
    expect(head('growth').getAttribute('aria-sort')).toBe('descending');
    expect(head('pay').hasAttribute('aria-sort')).toBe(false);
    expect(status()).toBe('Sorted by projected growth, highest first.');
    expect(location.search).toBe('?sort=growth');
    expect(get('[data-choose-sort]').value).toBe('growth');
  });

  test('turns the order around at the second click, what is missing still last', () => {
    head('pay').querySelector('button')?.click();
    expect(order()).toBe('2134');
    expect(head('pay').getAttribute('aria-sort')).toBe('ascending');
    expect(location.search).toBe('?dir=asc');
  });

  test('sorts schooling from least to most', () => {
    choose('[data-choose-sort]', 'education');
    expect(order()).toBe('2314');
  });

  test('puts the table of a chart in the same order and tells the chart', () => {
    const told: EventTarget[] = [];
    document.body.addEventListener(
      'almanac-table-change',
      ({ target }) => target && told.push(target),
      { once: false },
    );
    head('growth').querySelector('button')?.click();
    expect(order('#chart')).toBe('21');
    expect(told).toContain(get('#chart'));
  });

  test('filters by schooling and by words, and counts what is left', () => {
    choose('[data-choose-education]', 'bachelors');
    expect(order()).toBe('134');
    expect(status()).toContain('3 of 4 occupations shown.');
    choose('[data-choose-words]', 'NUR', 'input');
    expect(order()).toBe('1');
    expect(get('.strips-residual').hidden).toBe(true);
    expect(location.search).toBe('?education=bachelors&q=NUR');
  });

  test('shows only the rows that are chosen, in every table, and the address lists them', () => {
    for (const box of ['nursing', 'baking']) get(`[value="${box}"]`).checked = true;
    get('[value="baking"]').dispatchEvent(new Event('change'));
    expect(order()).toBe('12');
    expect(location.search).toBe('?only=nursing,baking');
    get('[value="nursing"]').checked = false;
    get('[value="nursing"]').dispatchEvent(new Event('change'));
    expect(order()).toBe('2');
    expect(order('#chart')).toBe('2');
    expect(status()).toContain('1 of 4 occupations shown.');
    get('[data-reset]').click();
    expect(order('#chart')).toBe('12');
  });

  test('says when nothing fits, and shows all again', () => {
    choose('[data-choose-words]', 'astronaut', 'input');
    expect(order()).toBe('');
    expect(get('.comparison-empty').hidden).toBe(false);
    get('[data-reset]').click();
    expect(order()).toBe('1234');
    expect(get('.comparison-empty').hidden).toBe(true);
    expect(get('[data-reset]').hidden).toBe(true);
    expect(location.search).toBe('');
  });

  test('turns the links to charts into tabs that arrow keys move between', () => {
    const [first, second] = ['a', 'b'].map((view) => get(`[data-view="${view}"]`));
    expect(get('[data-chart-views]').getAttribute('role')).toBe('tablist');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(get('#chart-a').hasAttribute('data-off')).toBe(true);
    expect(get('#chart-b').hasAttribute('data-off')).toBe(false);
    expect(location.search).toBe('?view=b');
    expect(document.activeElement).toBe(second);
  });
});

describe('a comparison opened by address', () => {
  test('checks the boxes of the rows it lists, and explains one that is not there', () => {
    open('?only=baking,magic');
    expect(order()).toBe('2');
    expect(get('[value="baking"]').checked).toBe(true);
    expect(status()).toContain('the category “magic”, which is not on this page');
  });

  test('shows what the address asks for and says so', () => {
    open('?sort=name&dir=desc&education=bachelors');
    expect(order()).toBe('134');
    expect(status()).toBe('Sorted by name, Z to A. 3 of 4 occupations shown.');
    expect(get('[data-choose-education]').value).toBe('bachelors');
  });

  test('explains what it cannot do, and does the usual', () => {
    open('?sort=salary&view=map');
    expect(order()).toBe('1234');
    expect(status()).toContain('“salary”');
    expect(status()).toContain('“map”');
    expect(status()).toContain('Sorted by pay in the middle, highest first.');
  });

  test('never lets an "all other" occupation lead', () => {
    for (const key of ['pay', 'growth', 'name', 'education']) {
      open(`?sort=${key}`);
      expect(order().at(-1)).toBe('4');
    }
  });
});
