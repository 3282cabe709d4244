import { beforeEach, describe, expect, test } from 'vitest';
import { axisFor } from '../../../src/domain/pay/axis.ts';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay, type PlacePayFile } from '../../../src/domain/places/place-pay-file.ts';
import { SwitchedFigures } from '../../../src/components/place-picker/switched-figures.element.ts';
import { fragmentOf } from '../../../src/components/layout/put-view.element.ts';
import { markup, type Markup } from '../../../src/views/markup.ts';
import { payKey } from '../../../src/views/pay-key.ts';
import { spreadCell, spreadCount, spreadEnd, spreadHead } from '../../../src/views/spread-parts.ts';
import {
  countedHead,
  jobsCell,
  payCell,
  stripCell,
  stripsAxisName,
} from '../../../src/views/strip-cells.ts';
import { sampleSwitchedCategory } from '../../support/sample-switched-category.ts';
import { samplePay, samplePayRange } from '../../support/sample-pay.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const nation = samplePayRange([60_000, 80_000, 100_000, 120_000, 140_000]);
const allJobs = samplePay('median', 50_980);
const axis = axisFor(160_000);
const codes = ['29-1141', '27-2011', '11-1011'];
const employees = { id: 'oews/2025-05/US/29-1141/employment', unit: 'persons', value: 9 } as const;

const category = sampleSwitchedCategory;
const rowOf = (code: string) =>
  markup`<tr data-row="${code}">${[
    stripCell({ range: nation, axis, references: [{ kind: 'all', figure: allJobs }] }),
    payCell(nation.median),
    jobsCell(employees),
  ]}</tr>`;
const categoryPage = markup`${payKey({})}<table class="strips"><thead><tr><th>${stripsAxisName()}</th><th>${countedHead('Jobs')}</th></tr></thead><tbody>${codes.map(rowOf)}</tbody></table>`;

function put(page: Markup): void {
  const host = document.createElement('div');
  host.append(fragmentOf(page));
  document.body.replaceChildren(host);
}
const there = (file: PlacePayFile, atNationalPrices = false) =>
  new PayInPlace(new PlacePay(file), atNationalPrices);
const part = (name: string, row = '') =>
  document.querySelector(`${row} [data-part="${name}"]`)?.textContent.trim() ?? '';

beforeEach(() => {
  document.documentElement.dataset.root = '/';
});

describe('a category page', () => {
  beforeEach(() => put(categoryPage));

  test('shows a state in every row, each against its own national middle', () => {
    const notes = new SwitchedFigures(category).show(there(samplePayOfTexas));
    const nurses = '[data-row="29-1141"]';
    expect(part('pay', nurses)).toBe('$80,000');
    expect(part('jobs', nurses)).toBe('1,000');
    // The axis holds pay there up to $160,000 and each occupation's middle in the nation.
    expect(document.querySelector(`${nurses} .reference`)?.getAttribute('x1')).toBe('50%');
    expect(part('strip', '[data-row="27-2011"]')).toBe('No yearly pay is published in Texas.');
    expect(part('strip', '[data-row="11-1011"]')).toBe('No figures are published in Texas.');
    expect(part('axis-name')).toBe('Pay a year in Texas, May 2025, before tax');
    expect(part('counted')).toBe('Employees');
    expect(part('key')).toContain('the middle of the whole country in that job');
    expect(notes[0]).toBe('2 of 3 occupations have no yearly pay published in Texas.');
  });

  test('shows the middle alone of a metro, and the key says no more', () => {
    new SwitchedFigures(category).show(there(samplePayOfDallas));
    const nurses = '[data-row="29-1141"]';
    expect(part('strip', nurses)).toBe('Half earn less than $84,000');
    expect(part('jobs', nurses)).toBe('not in our copy');
    expect(part('key')).not.toContain('tenth');
  });

  test('goes from place to place and back to what was served', () => {
    const served = document.body.innerHTML;
    const figures = new SwitchedFigures(category);
    figures.show(there(samplePayOfTexas));
    figures.show(there(samplePayOfTexas, true));
    expect(part('pay', '[data-row="29-1141"]')).toBe('$100,000');
    figures.show(there(samplePayOfDallas));
    figures.restore();
    expect(document.body.innerHTML).toBe(served);
  });
});

test('the dots of the categories are those of the place, on an axis that holds them', () => {
  const spread = { dots: [], lowest: undefined, highest: undefined, without: 2 };
  const view = { spread, axis, allJobs, middle: nation.median };
  put(
    markup`<table class="spread-table"><thead><tr>${spreadHead(axis)}</tr></thead><tbody><tr data-row="29-0000"><th>${spreadCount(view)}</th>${[spreadEnd(view, 'lowest'), spreadEnd(view, 'highest'), spreadCell(view)]}</tr></tbody></table>`,
  );
  const page = { kind: 'spread', codes: ['29-0000'], allJobs } as const;
  new SwitchedFigures(page).show(there(samplePayOfTexas));
  expect(part('count')).toBe('1 jobs');
  expect(part('lowest')).toBe('$80,000');
  expect(document.querySelector('.spread-dots')?.getAttribute('d')).toBe('M1000 11h0');
  expect(document.querySelectorAll('.bar-new')).toHaveLength(0);
  expect(part('dots-head')).toContain('$80k');
});
