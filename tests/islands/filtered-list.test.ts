import { describe, expect, it } from 'vitest';
import '../../src/islands/filtered-list/filtered-list.ts';

const controls = (category = '') => `
  <div data-filters hidden>
    <input type="search" data-filter="q" />
    ${category}
    <button type="button" data-reset hidden>Show all again</button>
  </div>
  <p data-status data-total="2"></p>`;
const category = `<select data-filter="category"><option value="">Any</option><option value="legal">Legal</option></select>`;

const occupations = `
<filtered-list data-noun="occupations">${controls(category)}
  <table><tbody data-rows>
    <tr data-category="legal"><th><a href="/a/">Lawyers</a></th><td>Legal</td></tr>
    <tr data-category="arts"><th><a href="/b/">Actors</a></th><td>Arts</td></tr>
  </tbody></table>
  <p data-empty hidden>No occupation here fits.</p>
</filtered-list>`;

const places = `
<filtered-list data-noun="states">${controls()}
  <div data-rows>
    <section><h2><a href="/tx/">Texas</a></h2><ul><li><a href="/d/">Dallas, TX</a></li><li><a href="/w/">Waco, TX</a></li></ul></section>
    <section><h2><a href="/ga/">Georgia</a></h2><ul><li><a href="/da/">Dalton, GA</a></li></ul></section>
  </div>
  <p data-empty hidden>No place here fits.</p>
</filtered-list>`;

function open(list: string, address = '/places/'): void {
  history.replaceState(null, '', address);
  // Whole first, then into the page: a browser runs the script after it has read the list.
  const whole = document.createElement('div');
  whole.innerHTML = list;
  document.body.replaceChildren(whole);
}
const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => !element.closest('[hidden]'))
    .map((element) => element.textContent);
const status = () => document.querySelector('[data-status]')?.textContent;
const type = (words: string) => {
  const field = document.querySelector<HTMLInputElement>('[data-filter="q"]');
  if (!field) throw new Error('The list has no field.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('a list with filters', () => {
  it('shows them once the script runs, and every row', () => {
    open(occupations);
    expect(document.querySelector<HTMLElement>('[data-filters]')?.hidden).toBe(false);
    expect(visible('tr a')).toEqual(['Lawyers', 'Actors']);
    expect(location.search).toBe('');
  });

  it('keeps the rows whose name has the words, counts them and says so in the address', () => {
    open(occupations);
    type('law');
    expect(visible('tr a')).toEqual(['Lawyers']);
    expect(status()).toBe('1 of 2 occupations');
    expect(location.search).toBe('?q=law');
  });

  it('begins as the address asks', () => {
    open(occupations, '/places/texas/occupations/?category=legal');
    expect(visible('tr a')).toEqual(['Lawyers']);
  });

  it('shows all where the address asks for a category it does not offer', () => {
    open(occupations, '/places/texas/occupations/?category=magic');
    expect(visible('tr a')).toEqual(['Lawyers', 'Actors']);
  });

  it('says when nothing fits, and shows all again', () => {
    open(occupations);
    type('zebra');
    expect(visible('[data-empty]')).toEqual(['No occupation here fits.']);
    document.querySelector<HTMLElement>('[data-reset]')?.click();
    expect(visible('tr a')).toEqual(['Lawyers', 'Actors']);
    expect(visible('[data-empty]')).toEqual([]);
    expect(status()).toBe('All 2 occupations');
  });

  it('keeps a state for one of its metros, with those that fit', () => {
    open(places);
    type('dal');
    expect(visible('section a')).toEqual(['Texas', 'Dallas, TX', 'Georgia', 'Dalton, GA']);
    type('waco');
    expect(visible('section a')).toEqual(['Texas', 'Waco, TX']);
  });

  it('keeps all metros of a state that fits itself', () => {
    open(places);
    type('texas');
    expect(visible('section a')).toEqual(['Texas', 'Dallas, TX', 'Waco, TX']);
  });
});
