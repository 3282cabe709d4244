import { beforeEach, describe, expect, test } from 'vitest';
import { categoryDrawing } from '../../src/components/category-list/category-drawing.element.ts';
import { fragmentOf } from '../../src/components/layout/put-view.element.ts';
import { nationRange, projectedFigure } from '../../src/domain/lists/shown-category.ts';
import { axisFor } from '../../src/domain/pay/axis.ts';
import { PayInPlace } from '../../src/domain/places/pay-in-place.ts';
import { PlacePay } from '../../src/domain/places/place-pay-file.ts';
import { categoryLeaders } from '../../src/views/category-leaders.ts';
import { markup } from '../../src/views/markup.ts';
import { keyLine, payKey } from '../../src/views/pay-key.ts';
import { jobsCell, payCell, stripCell } from '../../src/views/strip-cells.ts';
import { stripsAxes } from '../../src/views/strips-axes.ts';
import { samplePayOfTexas } from '../support/sample-place-pay.ts';
import { sampleSwitchedCategory as page } from '../support/sample-switched-category.ts';

const codes = Object.keys(page.occupations);
const axis = axisFor(800_000, 4);

/** The page as it is served. */
function served(): void {
  const rows = codes.map((code) => {
    const range = nationRange(page, code);
    const cells = [
      stripCell({ range, axis, references: page.references }),
      payCell(range.median),
      jobsCell(projectedFigure(page, code, 'jobs')),
    ];
    return markup`<tr data-row="${code}"><th><a href="/careers/${code}/">${code}</a></th>${cells}</tr>`;
  });
  const whole = document.createElement('div');
  whole.append(
    fragmentOf(
      markup`${categoryLeaders({ rows: [], targetYear: '2034' })}${payKey({ references: page.references.map(keyLine) })}<table class="strips"><thead><tr><th>${stripsAxes(axis, undefined)}</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
  );
  document.body.replaceChildren(whole);
}

const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
const middleOf = (code: string) =>
  document.querySelector(`[data-row="${code}"] .middle`)?.getAttribute('x');

beforeEach(() => {
  document.documentElement.dataset.root = '/';
  served();
});

describe('the strips of a category', () => {
  test('are drawn on an axis that ends where the rows that are left do', () => {
    expect(middleOf('29-1141')).toBe('12.5%');
    categoryDrawing(page).narrow(['29-1141', '27-2011']);
    expect(text('[data-part="axes"]')).toContain('$160k');
    expect(middleOf('29-1141')).toBe('62.5%');
    expect(document.querySelector('[data-row="29-1141"] .reference')?.getAttribute('x1')).toBe(
      '31.9%',
    );
    expect(text('[data-part="leaders"]')).toContain('Highest pay in the middle 29-1141 $100,000');
    expect(text('[data-part="key"]')).not.toContain('goes on');
  });

  test('are as they were served once all rows are shown again', () => {
    const before = document.body.innerHTML;
    const drawing = categoryDrawing(page);
    drawing.narrow(['29-1141']);
    drawing.narrow([]);
    expect(middleOf('29-1141')).toBe('62.5%');
    drawing.narrow(undefined);
    expect(document.body.innerHTML).toBe(before);
  });

  test('keep to the rows while a place comes and goes', () => {
    const drawing = categoryDrawing(page);
    drawing.narrow(['29-1141']);
    const narrowed = document.body.innerHTML;
    drawing.show(new PayInPlace(new PlacePay(samplePayOfTexas), false));
    expect(text('[data-row="29-1141"] [data-part="pay"]')).toBe('$80,000');
    expect(text('[data-part="leaders"]')).toContain('Highest pay in the middle in Texas');
    expect(middleOf('29-1141')).toBe('66.7%');
    drawing.show(undefined);
    expect(document.body.innerHTML).toBe(narrowed);
  });
});
