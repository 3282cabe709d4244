import { expect, test } from 'vitest';
import type { BenchEngine } from '../../bench/bench-engine.ts';
import type { BenchQuery } from '../../bench/bench-queries.ts';
import { askedEveryDay } from '../../bench/bench-queries.ts';
import { ask, scoresOf } from '../../bench/measure.ts';

const pages = ['/careers/bakers/', '/careers/cooks/', '/careers/chefs/', '/careers/actors/'];
const engine: BenchEngine = {
  name: 'fixed',
  bytes: () => 0,
  search: (query) => (query === 'nothing' ? [] : pages.map((href) => ({ href, codes: [] }))),
  placesIn: (query) => (query === 'cook in Ohio' ? ['OH'] : []),
};

const asked = (query: string, right: string, ...places: string[]): BenchQuery => ({
  query,
  sets: ['all'],
  isRight: ({ href }) => href === right,
  places,
});

test('a score counts where the right page stands, and the places understood', async () => {
  const queries = [
    asked('bread', '/careers/bakers/'),
    asked('cook in Ohio', '/careers/cooks/', 'OH'),
    asked('cook in Utah', '/careers/actors/', 'UT'),
    asked('nothing', '/careers/bakers/'),
  ];
  const [score] = scoresOf('fixed', await ask(engine, queries));
  expect(score).toMatchObject({ set: 'all', queries: 4, first: 0.25, inThree: 0.5, places: 0.5 });
  expect(score?.reciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4);
});

test('the finder is right when its address has every wish, and a place by its page', () => {
  const find = (query: string) => askedEveryDay().find((one) => one.query === query);
  const isRight = (query: string, href: string) => find(query)?.isRight({ href, codes: [] });
  expect(isRight('jobs over $50,000 without college', '/find/?train=none&pay=50000')).toBe(true);
  expect(isRight('jobs over $50,000 without college', '/find/?pay=50000')).toBe(false);
  expect(isRight('ohio', '/places/ohio/')).toBe(true);
  expect(isRight('ohio', '/places/texas/')).toBe(false);
});
