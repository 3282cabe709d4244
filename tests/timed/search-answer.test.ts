import { expect, test } from 'vitest';
import { searchedTitles } from '../support/searched-titles.ts';

test('a keystroke is answered from all titles in a quarter of the 50 ms of a slow processor', () => {
  const { answerer } = searchedTitles();
  const typed = [
    'ultrasound technician',
    'software enginer',
    'special education teacher',
    'manager',
  ];
  const beginnings = typed.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const slowest = Array.from({ length: 3 }, () => {
    const times = beginnings.map((query) => {
      const began = performance.now();
      answerer.answer(query, 8);
      return performance.now() - began;
    });
    return times.sort((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Infinity;
  });
  // Other work on the machine can only add to a time, so the best of three passes is the truest.
  expect(Math.min(...slowest)).toBeLessThan(12.5);
});
