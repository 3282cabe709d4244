import { describe, expect, test } from 'vitest';
import { figureCell } from '../../src/domain/figures/figure-cell.ts';
import { entryEducationLevels } from '../../src/domain/schooling/preparation.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { levelCost } from '../../src/page-models/qualification/school-prices.ts';
import { wayInCost } from '../../src/page-models/way-in-cost.ts';
import { wayInCostPart } from '../../src/views/way-in-cost.ts';
import { parseHtml, select, textOf } from '../support/html.ts';
import { WayInCosts } from '../support/independent/way-in-costs.ts';

const costs = new WayInCosts();
const careers = occupationCareers().map(({ code }) => ({ code, cost: wayInCost(code) }));

describe('what the way in costs, on all 830 pages', () => {
  test('every price and the pay beside it is what a second program reads', () => {
    const differing = careers.flatMap(({ code, cost }) => {
      const shown = cost.prices.map(({ kind, price }) => `${kind} ${figureCell(price)}`);
      const isSame =
        shown.join() === costs.beside(code).join() &&
        String(figureCell(cost.pay)).split(':')[0] === costs.pay(code);
      return isSame ? [] : [code];
    });
    const priced = careers.filter(({ cost }) => cost.prices.length > 0).length;
    console.log(
      `Compared ${careers.length} ways in, ${priced} of them with prices: ${differing.length} differ.`,
    );
    expect(differing).toEqual([]);
    expect(careers).toHaveLength(830);
    expect(priced).toBeGreaterThan(350);
  });

  test('where there is no price, words say why', () => {
    const silent = careers.filter(
      ({ cost }) =>
        cost.prices.length === 0 &&
        !cost.reasons.some((reason) => /no tuition|no price/.test(reason)),
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  test.for([
    // An apprenticeship: paid, and no school before it.
    ['47-2111', 'An apprenticeship is a paid job', 'an apprenticeship, often of three to five'],
    // The degree is one thing, and what the law asks for another.
    ['53-2011', 'The law asks for a license', 'four years of full-time school'],
    // Later study has prices of its own.
    ['29-1216', 'the first four years', 'then three or more, then an internship or residency'],
    // A course that is sold whole.
    ['49-3023', 'price a whole course', 'some weeks to about two years'],
  ] as const)('of %s it says "%s" and "%s"', ([code, reason, takes]) => {
    const cost = careers.find((career) => career.code === code)?.cost;
    const text = cost ? textOf(parseHtml(wayInCostPart(cost).html)) : '';
    expect(text).toContain(reason);
    expect(text).toContain(takes);
  });

  test('cost and pay stand apart: nothing is worked out of the two', () => {
    const derived = careers.flatMap(({ cost }) =>
      select('[data-derived]', parseHtml(wayInCostPart(cost).html)),
    );
    expect(derived).toEqual([]);
  });
});

test('what all years of a level cost is what a second program works out', () => {
  let compared = 0;
  for (const level of entryEducationLevels) {
    for (const { kind, inAll } of levelCost(level).kinds) {
      expect(inAll?.value, `${level} ${kind}`).toBe(costs.inAll(level, kind));
      compared += 1;
    }
  }
  expect(compared).toBe(21);
});
