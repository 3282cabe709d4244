import { describe, expect, test } from 'vitest';
import FactCard from '../../src/components/figures/FactCard.astro';
import FigureComponent from '../../src/components/figures/Figure.astro';
import type { DerivedFigure, Figure } from '../../src/domain/figures/figure.ts';
import type { FigureForm } from '../../src/domain/figures/figure-form.ts';
import type { Unit } from '../../src/domain/figures/measure.ts';
import { absenceReasons } from '../../src/domain/figures/missing.ts';
import { parseHtml, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const id = 'oews/2025-05/US/29-1141/annual-median';

const rendered = (figure: Figure | DerivedFigure, as?: FigureForm) =>
  renderComponent(FigureComponent, { props: { figure, ...(as && { as }) } });

describe('a published figure', () => {
  test.each<[number, Unit, string, string]>([
    [97_550, 'usd-year', '97550', '$97,550'],
    [46.9, 'usd-hour', '46.9', '$46.90'],
    [3_379_720, 'persons', '3379720', '3,379,720'],
    [4.9, 'percent', '4.9', '4.9%'],
    [-1.6, 'percent', '-1.6', '−1.6%'],
    [321.465, 'index', '321.465', '321.5'],
    [4.25, 'score', '4.25', '4.25'],
  ])('%d %s has its plain value and its words', async (value, unit, plain, words) => {
    const data = selectOne('data.figure', parseHtml(await rendered({ id, unit, value })));
    expect(data.attribs.value).toBe(plain);
    expect(data.attribs['data-fact']).toBe(id);
    expect(textOf(data)).toBe(words);
  });

  test.each<[FigureForm, string]>([
    ['change', '+166,100'],
    ['axis-short', '166.1k'],
  ])('keeps its plain value in the form %s', async (form, words) => {
    const html = await rendered({ id, unit: 'persons', value: 166_100 }, form);
    const data = selectOne('data.figure', parseHtml(html));
    expect(data.attribs.value).toBe('166100');
    expect(textOf(data)).toBe(words);
  });

  test('is one element with nothing around it or in it but its words', async () => {
    expect(await rendered({ id, unit: 'usd-year', value: 97_550 })).toBe(
      `<data class="figure" value="97550" data-fact="${id}">$97,550</data>`,
    );
  });
});

describe('a missing figure', () => {
  test.each(absenceReasons)('says why in words, and is no number: %s', async (reason) => {
    const html = await rendered({ id, unit: 'usd-year', missing: reason });
    const span = selectOne('span.figure-missing', parseHtml(html));
    expect(span.attribs['data-fact']).toBe(id);
    expect(span.attribs['data-missing']).toBe(reason);
    expect(span.attribs.value).toBe(undefined);
    expect(textOf(span)).toMatch(/^[a-z]/);
    expect(html).toBe(html.trim());
  });

  test('names the top code it stands at or above', async () => {
    const html = await rendered({ id, unit: 'usd-year', missing: 'top-coded', atLeast: 239_200 });
    expect(textOf(parseHtml(html))).toBe('$239,200 or more');
  });
});

test('a derived figure names the figures it was made from and claims no fact', async () => {
  const other = 'oews/2025-05/US/00-0000/annual-median';
  const html = await rendered({
    derived: 'ratio',
    from: [id, other],
    unit: 'ratio',
    value: 1.91,
    arithmetic: '$97,550 ÷ $50,980 = 1.91',
  });
  const data = selectOne('data.figure', parseHtml(html));
  expect(data.attribs).toEqual({
    class: 'figure',
    value: '1.91',
    'data-derived': 'ratio',
    'data-from': `${id} ${other}`,
  });
  expect(textOf(data)).toBe('1.9 times');
});

test('a fact stands as a heading, a numeral and a comparison', async () => {
  const html = await renderComponent(FactCard, {
    props: { heading: 'Pay in the middle' },
    slots: { numeral: '$97,550', default: 'a year' },
  });
  const card = parseHtml(html);
  expect(textOf(selectOne('h2', card))).toBe('Pay in the middle');
  expect(textOf(selectOne('.fact-numeral', card))).toBe('$97,550');
  expect(textOf(selectOne('.fact-comparison', card))).toBe('a year');
});
