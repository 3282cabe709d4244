import { expect, test } from 'vitest';
import { servedStepKinds } from '../../src/domain/next-steps/next-step.ts';
import { followPath } from '../../src/domain/next-steps/step-path.ts';
import { rangeOf, stepsOf, type StepsFile } from '../../src/domain/next-steps/steps-file.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { nextSteps } from '../../src/page-models/next-steps/next-steps.ts';
import { pathsPage } from '../../src/page-models/next-steps/paths-page.ts';
import { stepsFile } from '../../src/page-models/next-steps/steps-file.ts';
import { StepRules } from '../support/independent/step-rules.ts';

const rules = new StepRules();
const files = new Map<string, StepsFile>(
  occupationCareers().map(({ code, slug }) => [slug, stepsFile(code)]),
);

test('the file of a career has the very steps of its page, figure by figure', () => {
  let steps = 0;
  for (const file of files.values()) {
    const { lists } = nextSteps(file.code);
    const read = stepsOf(file);
    for (const kind of servedStepKinds) {
      const inFile = read.filter(({ kinds }) => kinds.includes(kind));
      const byCode = new Map(inFile.map((step) => [step.code, step]));
      expect(byCode.size, `${file.slug} ${kind}`).toBe(lists[kind].length);
      for (const { range, ...step } of lists[kind]) {
        expect(byCode.get(step.code), `${file.slug} to ${step.name}`).toMatchObject(step);
        const to = files.get(byCode.get(step.code)?.slug ?? '');
        expect(to && rangeOf(to, file.period), step.name).toEqual(range);
        steps += 1;
      }
    }
  }
  expect(steps).toBeGreaterThan(8000);
});

test('every pair of a path is a step by the rules that a second program reads', () => {
  let pairs = 0;
  const wrong: string[] = [];
  const slugs = [...files.keys()];
  for (const [at, start] of slugs.entries()) {
    // A step of the list, then any career: the second is in the path only if it is a step, too.
    const [first] = files.get(start)?.steps.slice(at % 5) ?? [];
    const asked = [start, first?.slug ?? '', slugs[(at * 37) % slugs.length] ?? ''];
    const { path } = followPath(asked, (slug) => files.get(slug));
    for (const { from, to } of path?.taken ?? []) {
      pairs += 1;
      const fits = servedStepKinds.some((kind) => rules.fitting(from.code, kind).has(to.code));
      if (!fits) wrong.push(`${from.slug} to ${to.slug}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(pairs).toBeGreaterThan(700);
});

test('the example of the page is a whole path of three steps', () => {
  const { example } = pathsPage();
  expect(example.taken).toHaveLength(3);
  expect(example.next).toEqual([]);
});
