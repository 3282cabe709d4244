import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/islands/metro-list/metro-list.ts';

const row = (name: string, state: string, pay: string) => `
  <tr><th><a href="#">${name}</a> <span>${state}</span></th><td>${pay}</td></tr>`;
const figure = (pay: number) => `<data class="figure" value="${pay}">$${pay}</data>`;
const list = `
<metro-list>
  <div data-filters hidden>
    <input type="search" data-filter="q" />
    <select data-filter="sort"><option value="">A to Z</option><option value="high">High</option><option value="low">Low</option></select>
    <button type="button" data-reset hidden>Show all again</button>
  </div>
  <p data-status data-total="3"></p>
  <table><tbody>
    ${row('Akron, OH', 'Ohio', figure(30_000))}
    ${row('Dallas, TX', 'Texas', '<span class="figure-missing">not published</span>')}
    ${row('Waco, TX', 'Texas', figure(40_000))}
  </tbody></table>
  <p data-empty hidden>No metro area here fits.</p>
</metro-list>`;

const open = (address: string) => {
  history.replaceState(null, '', address);
  const whole = document.createElement('div');
  whole.innerHTML = list;
  document.body.replaceChildren(whole);
};
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter((line) => !line.hidden)
    .map((line) => line.querySelector('a')?.textContent);
const status = () => document.querySelector('[data-status]')?.textContent;
const choose = (name: string, value: string) => {
  const control = document.querySelector<HTMLInputElement>(`[data-filter="${name}"]`);
  if (!control) throw new Error(`The list has no filter "${name}".`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the list of metros', () => {
  beforeEach(() => {
    open('/careers/nurses/places/?in=texas#metros');
  });

  it('offers its filters once the script runs and changes nothing by itself', () => {
    expect(document.querySelector<HTMLElement>('[data-filters]')?.hidden).toBe(false);
    expect(shown()).toEqual(['Akron, OH', 'Dallas, TX', 'Waco, TX']);
    expect(status()).toBe('');
    expect(location.search).toBe('?in=texas');
  });

  it('finds metros by state, counts them and writes what was asked into the address', () => {
    choose('q', 'texas');
    expect(shown()).toEqual(['Dallas, TX', 'Waco, TX']);
    expect(status()).toBe('2 of 3 metro areas');
    expect(location.search + location.hash).toBe('?in=texas&q=texas#metros');
  });

  it('sorts by pay, with those that have none last either way', () => {
    choose('sort', 'high');
    expect(shown()).toEqual(['Waco, TX', 'Akron, OH', 'Dallas, TX']);
    choose('sort', 'low');
    expect(shown()).toEqual(['Akron, OH', 'Waco, TX', 'Dallas, TX']);
  });

  it('says when nothing fits and shows all again at one press', () => {
    choose('q', 'zebra');
    expect(document.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
    document.querySelector<HTMLButtonElement>('[data-reset]')?.click();
    expect(shown()).toEqual(['Akron, OH', 'Dallas, TX', 'Waco, TX']);
    expect(location.search).toBe('?in=texas');
  });

  it('opens as the address says', () => {
    open('/careers/nurses/places/?q=tx&sort=high');
    expect(shown()).toEqual(['Waco, TX', 'Dallas, TX']);
  });
});
