import { describe, expect, test } from 'vitest';
import { figureProblems } from '../../support/checks/figure-contract.ts';
import { madeUpPage } from './made-up-page.ts';

const problemsOf = (body: string) => figureProblems(madeUpPage(body));
const fact = 'oews/2025-05/US/29-1141/annual-median';

describe('what keeps the contract passes', () => {
  test.each([
    ['a figure', `<data class="figure" value="97550" data-fact="${fact}">$97,550</data>`],
    [
      'a figure among other classes',
      `<data class="big figure" value="97550" data-fact="${fact}">$97,550</data>`,
    ],
    [
      'a rounded figure in words',
      `<data class="figure" value="3379720" data-fact="oews/2025-05/US/29-1141/employment">3.4 million</data>`,
    ],
    [
      'a fall in words',
      `<data class="figure" value="-3.2" data-fact="ep/2024-34/US/29-1141/change-percent">shrinks by 3.2%</data>`,
    ],
    [
      'a derived figure',
      `<data class="figure" value="46570" data-derived="difference" data-from="${fact} ${fact}">$46,570</data>`,
    ],
    [
      'a missing figure',
      `<span class="figure-missing" data-fact="${fact}" data-missing="not-published">not published</span>`,
    ],
  ])('%s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

describe('what breaks the contract is named', () => {
  test.each([
    [
      'a value with a comma',
      `<data class="figure" value="97,550" data-fact="${fact}">$97,550</data>`,
      'is no plain number',
    ],
    ['no value', `<data class="figure" data-fact="${fact}">$97,550</data>`, 'is no plain number'],
    [
      'another number shown',
      `<data class="figure" value="97550" data-fact="${fact}">$97,500</data>`,
      'does not show the value 97550',
    ],
    [
      'zero shown',
      `<data class="figure" value="97550" data-fact="${fact}">$0</data>`,
      'does not show the value 97550',
    ],
    [
      'nothing shown',
      `<data class="figure" value="97550" data-fact="${fact}"></data>`,
      'a figure shows nothing',
    ],
    [
      'no receipt',
      '<data class="figure" value="97550">$97,550</data>',
      'either data-fact or data-derived',
    ],
    [
      'two receipts',
      `<data class="figure" value="97550" data-fact="${fact}" data-derived="sum" data-from="${fact}">$97,550</data>`,
      'either data-fact or data-derived',
    ],
    [
      'no fact id',
      '<data class="figure" value="97550" data-fact="nurses">$97,550</data>',
      'is not a fact id',
    ],
    [
      'an unknown measure',
      '<data class="figure" value="97550" data-fact="oews/2025-05/US/29-1141/average">$97,550</data>',
      'names no measure of oews',
    ],
    [
      'no sources of a derived figure',
      '<data class="figure" value="2" data-derived="ratio">2</data>',
      'names no figures in data-from',
    ],
    [
      'another element',
      `<span class="figure" value="97550" data-fact="${fact}">$97,550</span>`,
      'a figure is a <data>',
    ],
    [
      'a reason nobody knows',
      `<span class="figure-missing" data-fact="${fact}" data-missing="n/a">not known</span>`,
      'is no known reason',
    ],
    [
      'a missing figure that shows 0',
      `<span class="figure-missing" data-fact="${fact}" data-missing="not-published">0</span>`,
      'says nothing in words',
    ],
    [
      'a missing figure without its fact',
      '<span class="figure-missing" data-missing="not-published">not published</span>',
      'has no data-fact',
    ],
    [
      'a fact on something else',
      `<b data-fact="${fact}">$97,550</b>`,
      'neither .figure nor .figure-missing',
    ],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(body)).toContainEqual(expect.stringContaining(problem));
  });
});
