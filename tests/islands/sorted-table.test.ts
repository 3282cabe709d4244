import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/islands/sorted-table/sorted-table.ts';

const row = (name: string, value: string | undefined) =>
  `<tr><th scope="row"><a href="#">${name}</a></th><td>${
    value === undefined ? 'not comparable' : `<data class="figure" value="${value}">x</data>`
  }</td><td>plain</td></tr>`;

beforeEach(() => {
  // Whole first, then into the page: a browser runs the script after it has read the table.
  const whole = document.createElement('div');
  whole.innerHTML = `<sorted-table><table>
    <thead><tr><th data-sort="name">Career</th><th data-sort="figure">Change</th><th>Word</th></tr></thead>
    <tbody>${row('Bakers', '2')}${row('Actors', '-3.5')}${row('Pilots', undefined)}${row('Clerks', '10')}</tbody>
  </table></sorted-table>`;
  document.body.replaceChildren(whole);
});

const names = () => [...document.querySelectorAll('tbody th')].map((head) => head.textContent);
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
const sorted = () =>
  [...document.querySelectorAll('th[aria-sort]')].map(
    (head) => `${head.textContent} ${head.getAttribute('aria-sort') ?? ''}`,
  );

describe('a table whose heads sort it', () => {
  test('stands as it was served until a head is pressed', () => {
    expect(names()).toEqual(['Bakers', 'Actors', 'Pilots', 'Clerks']);
    expect(document.querySelectorAll('thead button')).toHaveLength(2);
    expect(sorted()).toEqual([]);
  });

  test('goes by the figure, the largest first, and what has none comes last', () => {
    press('Change');
    expect(names()).toEqual(['Clerks', 'Bakers', 'Actors', 'Pilots']);
    expect(sorted()).toEqual(['Change descending']);
  });

  test('turns round when the same head is pressed again, and what has none still comes last', () => {
    press('Change');
    press('Change');
    expect(names()).toEqual(['Actors', 'Bakers', 'Clerks', 'Pilots']);
    expect(sorted()).toEqual(['Change ascending']);
  });

  test('goes by name, A to Z, after another order', () => {
    press('Change');
    press('Career');
    expect(names()).toEqual(['Actors', 'Bakers', 'Clerks', 'Pilots']);
    expect(sorted()).toEqual(['Career ascending']);
  });
});
