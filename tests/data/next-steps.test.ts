import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nextSteps } from '../../src/page-models/next-steps/next-steps.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { csvRows } from '../support/independent/data-cells.ts';
import { StepRules } from '../support/independent/step-rules.ts';

const known = csvRows(readFileSync('tests/support/known-next-steps.csv', 'utf8'));
const rules = new StepRules();

test('sixty steps that the Handbook names: at least 54 are among the first five of their list', () => {
  const missed = known.flatMap(({ from = '', to = '' }) => {
    const { lists } = nextSteps(from);
    // Where the Handbook's step pays no more in the middle, it can only be one to more openings.
    const list = lists[rules.paysMore(from, to) ? 'better-paid' : 'more-openings'];
    const at = list.findIndex(({ code }) => code === to);
    return at >= 0 && at < 5 ? [] : [`${from} to ${to}`];
  });
  console.log(`${known.length - missed.length} of ${known.length} known steps; missed: ${missed.join(', ')}.`);
  expect(known).toHaveLength(60);
  expect(known.length - missed.length).toBeGreaterThanOrEqual(54);
});

test('every step of every career keeps its rule, as a second program reads the tables', () => {
  let steps = 0;
  const wrong: string[] = [];
  for (const { code } of occupationCareers()) {
    for (const [kind, list] of Object.entries(nextSteps(code).lists)) {
      const fitting = rules.fitting(code, kind);
      const shown = list.map((step) => step.code);
      steps += shown.length;
      if (shown.some((other) => !fitting.has(other))) wrong.push(`${code} ${kind}`);
      if (new Set(shown).size !== shown.length) wrong.push(`${code} ${kind} twice`);
      if (shown.length !== Math.min(5, fitting.size)) wrong.push(`${code} ${kind} count`);
    }
  }
  console.log(`Compared ${steps} steps: ${wrong.length} lists differ.`);
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(steps).toBeGreaterThan(8000);
});

test('no step leads to an occupation under the floor, nor to a left-over line', () => {
  const reached = new Set(
    occupationCareers().flatMap(({ code }) =>
      Object.values(nextSteps(code).lists).flatMap((list) => list.map((step) => step.code)),
    ),
  );
  expect([...reached].filter((code) => !rules.isAboveFloor(code))).toEqual([]);
});
