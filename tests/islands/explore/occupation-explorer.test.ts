import { beforeEach, describe, expect, test } from 'vitest';
import '../../../src/islands/explore/occupation-explorer.ts';

const figure = (value: number | undefined, fact: string) =>
  value === undefined
    ? `<span class="figure-missing" data-fact="${fact}" data-missing="hourly-only">hourly pay only</span>`
    : `<data class="figure" value="${String(value)}" data-fact="${fact}">${String(value)}</data>`;

function row(
  code: string,
  name: string,
  pay: number | undefined,
  openings: number,
  rest: readonly [schooling: string, zone: string, interests: string],
): string {
  const fact = (measure: string) => `oews/2025-05/US/${code}/${measure}`;
  const cells = [figure(pay, fact('annual-median')), figure(openings, fact('employment')), ...rest];
  return `<tr><th scope="row"><a href="/careers/x/">${name}</a></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const select = (name: string, values: readonly string[]) =>
  `<select data-choose="${name}"><option value="">Any</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;

const page = `<occupation-explorer>
  <div data-explore-controls hidden>
    <select data-choose="up"><option value="openings">o</option><option value="growth">g</option></select>
    <select data-choose="pay"><option value="doubling">d</option><option value="even">e</option></select>
    <select data-choose="category"><option value="">Any</option><option value="legal" data-code="23-0000">l</option><option value="sales" data-code="41-0000">s</option></select>
    ${select('education', ['bachelors'])}${select('zone', ['4', '5'])}${select('interest', ['social', 'enterprising'])}
    <input data-choose="words"><button type="button" data-reset hidden>all</button>
  </div>
  <p data-status></p><h2 data-explore-title></h2><p data-say="openings">o</p><p data-say="growth" hidden>g</p>
  <table data-explore-table>
    <thead><tr><th data-sort="name">Occupation</th><th data-sort="pay" aria-sort="descending">Middle</th><th data-sort="openings">Openings</th><th data-sort="education">Schooling</th><th data-column="zone">Zone</th><th data-column="interests">Interests</th></tr></thead>
    <tbody>${row('23-1011', 'Lawyers', 150, 30, ['Doctorate', '5', 'EI'])}${row('41-1011', 'Sales managers', 90, 70, ['Bachelor’s', '4', 'ES'])}${row('23-2011', 'Paralegals', 60, 40, ['Associate’s', '4', 'CE'])}${row('23-9999', 'Court actors', undefined, 10, ['not assigned', '–', '–'])}</tbody>
    <tbody data-residual><tr class="strips-residual"><th>Left over</th></tr>${row('41-9099', 'Sellers, all other', 99, 99, ['Bachelor’s', '4', 'ES'])}</tbody>
  </table>
  <p data-empty hidden>none</p><button type="button" data-more hidden></button>
</occupation-explorer>`;

function open(search = '', markup = page): void {
  history.replaceState(null, '', `/explore/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = markup;
  document.body.replaceChildren(whole);
}

const get = (selector: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const names = () =>
  [...document.querySelectorAll<HTMLElement>('tr[data-row]')]
    .filter(({ hidden }) => !hidden)
    .map((element) => element.querySelector('a')?.textContent);
const status = () => get('[data-status]').textContent;

function choose(name: string, value: string): void {
  const field = get(`[data-choose="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event(name === 'words' ? 'input' : 'change'));
}

describe('the table of the points', () => {
  beforeEach(() => open());

  test('stays as served, whole, the pay that is missing last and groups apart', () => {
    expect(names()).toEqual([
      'Lawyers',
      'Sales managers',
      'Paralegals',
      'Court actors',
      'Sellers, all other',
    ]);
    expect(status()).toBe('');
    expect(get('[data-explore-controls]').hidden).toBe(false);
  });

  test.each([
    ['category', 'legal', ['Lawyers', 'Paralegals', 'Court actors']],
    ['education', 'bachelors', ['Sales managers', 'Sellers, all other']],
    ['zone', '5', ['Lawyers']],
    ['interest', 'social', ['Sales managers', 'Sellers, all other']],
    ['words', 'SALES', ['Sales managers']],
  ])('is narrowed by %s, and the address says so', (name, value, expected) => {
    choose(name, value);
    expect(names()).toEqual(expected);
    expect(location.search).toBe(`?${name === 'words' ? 'q' : name}=${value}`);
    expect(get('[data-reset]').hidden).toBe(false);
    get('[data-reset]').click();
    expect(names()).toHaveLength(5);
    expect(location.search).toBe('');
  });

  test('says how many fit and how many were found', () => {
    choose('category', 'legal');
    choose('words', 'paralegals');
    expect(status()).toBe(
      '3 of 5 occupations fit, 1 found by “paralegals”. The table is sorted by pay in the middle, highest first.',
    );
  });

  test('is sorted by its heads, what is missing last either way', () => {
    get('th[data-sort="pay"] button').click();
    expect(names()).toEqual([
      'Paralegals',
      'Sales managers',
      'Lawyers',
      'Court actors',
      'Sellers, all other',
    ]);
    expect(get('th[data-sort="pay"]').getAttribute('aria-sort')).toBe('ascending');
    expect(location.search).toBe('?dir=asc');
  });

  test('says when nothing fits', () => {
    choose('words', 'astronaut');
    expect(get('[data-empty]').hidden).toBe(false);
    expect(get('.strips-residual').hidden).toBe(true);
  });

  test('names what stands up the side', () => {
    choose('up', 'growth');
    expect(get('[data-explore-title]').textContent).toBe(
      'Pay in the middle against projected growth',
    );
    expect(get('[data-say="growth"]').hidden).toBe(false);
    expect(get('[data-say="openings"]').hidden).toBe(true);
  });
});

describe('a link to the points', () => {
  test('shows what it asks for', () => {
    open('?up=growth&category=legal&sort=name');
    expect(names()).toEqual(['Court actors', 'Lawyers', 'Paralegals']);
    expect(get('[data-choose="category"]').value).toBe('legal');
    expect(get('[data-choose="up"]').value).toBe('growth');
  });

  test('explains what it cannot show, and shows the rest', () => {
    open('?category=magic&zone=5');
    expect(names()).toEqual(['Lawyers']);
    expect(status()).toContain('the category “magic”, which this page does not have');
  });

  test('puts words from the address into the page as text only', () => {
    open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(document.querySelector('occupation-explorer img')).toBeNull();
    expect(status()).toContain('<img src=x onerror=alert(1)>');
  });
});

test('a long table shows its first rows until all are asked for', () => {
  const many = Array.from({ length: 80 }, (_, i) =>
    row(`11-${String(1000 + i)}`, `Managers ${String(i)}`, 200, 5, ['Bachelor’s', '4', 'E']),
  );
  open('', page.replace('<tbody>', `<tbody>${many.join('')}`));
  expect(names()).toHaveLength(50);
  expect(get('[data-more]').textContent).toContain('Show all 85');
  get('[data-more]').click();
  expect(names()).toHaveLength(85);
  expect(get('[data-more]').hidden).toBe(true);
});
