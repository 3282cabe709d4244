import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/islands/career-list/career-list.ts';

const list = `
<career-list>
  <div data-filters hidden>
    <input type="search" data-filter="q" />
    <select data-filter="category"><option value="">Any</option><option value="legal">Legal</option></select>
    <select data-filter="education"><option value="">Any</option><option value="bachelors">Bachelor’s</option></select>
    <button type="button" data-reset hidden>Show all again</button>
  </div>
  <p data-status data-total="3"></p>
  <nav class="letters"></nav>
  <section class="letter" id="letter-a"><ul>
    <li data-category="legal" data-education="bachelors"><a href="/a/">Arbitrators</a></li>
    <li data-category="arts" data-education="bachelors"><a href="/b/">Actors</a></li>
  </ul></section>
  <section class="letter" id="letter-l"><ul>
    <li data-category="legal" data-education="masters"><a href="/c/">Lawyers</a></li>
  </ul></section>
  <p data-empty hidden>No career here fits.</p>
</career-list>`;

const open = (address: string) => {
  history.replaceState(null, '', address);
  // Whole first, then into the page: a browser runs the script after it has read the list.
  const whole = document.createElement('div');
  whole.innerHTML = list;
  document.body.replaceChildren(whole);
};
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter((item) => !item.hidden)
    .map((item) => item.textContent.trim());
const status = () => document.querySelector('[data-status]')?.textContent;
const choose = (name: string, value: string) => {
  const control = document.querySelector<HTMLInputElement>(`[data-filter="${name}"]`);
  if (!control) throw new Error(`The list has no filter "${name}".`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the list of careers', () => {
  beforeEach(() => {
    open('/careers/');
  });

  it('offers its filters once the script runs', () => {
    expect(document.querySelector<HTMLElement>('[data-filters]')?.hidden).toBe(false);
    expect(shown()).toEqual(['Arbitrators', 'Actors', 'Lawyers']);
  });

  it('narrows by category and by words, counts, and hides letters without careers', () => {
    choose('category', 'legal');
    expect(shown()).toEqual(['Arbitrators', 'Lawyers']);
    choose('q', 'law');
    expect(shown()).toEqual(['Lawyers']);
    expect(document.querySelector<HTMLElement>('#letter-a')?.hidden).toBe(true);
    expect(status()).toBe('1 of 3 careers');
    expect(location.search).toBe('?q=law&category=legal');
  });

  it('says when nothing fits and shows all again at one press', () => {
    choose('q', 'zebra');
    expect(document.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
    document.querySelector<HTMLButtonElement>('[data-reset]')?.click();
    expect(shown()).toHaveLength(3);
    expect(location.search).toBe('');
  });

  it('opens as the address says', () => {
    open('/careers/?education=bachelors&q=act');
    expect(shown()).toEqual(['Actors']);
  });

  it('explains a part of the address that it cannot follow and keeps the rest', () => {
    open('/careers/?category=%3Cb%3Ex&q=law');
    expect(shown()).toEqual(['Lawyers']);
    expect(status()).toBe(
      'This list cannot be narrowed to “<b>x”, so that part of the address is left out. 1 of 3 careers',
    );
    expect(document.querySelector('career-list b')).toBeNull();
  });
});
