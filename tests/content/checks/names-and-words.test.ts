import { describe, expect, test } from 'vitest';
import { britishProblems } from '../../support/content/american-english.ts';
import { unnamedExam } from '../../support/content/exam-names.ts';
import { sharedFrames } from '../../support/content/shared-frames.ts';
import { isWeakSource, weakAddresses } from '../../support/content/weak-sites.ts';

describe('American English', () => {
  test.each([
    'The programme starts in May.',
    'You bake at the weekend.',
    'It takes a doctor’s degree.',
    'Some walk round the machine.',
    'A few have year-round posts.',
    'Theatres need a licence.',
    'They organise it.',
  ])('refuses "%s"', (text) => {
    expect(britishProblems(text)).not.toEqual([]);
  });

  test.each([
    'The program starts in May, and you organize it on weekends.',
    'You post the ad, and the round of checks begins.',
    'Specialists need a doctorate and a license.',
  ])('takes "%s"', (text) => {
    expect(britishProblems(text)).toEqual([]);
  });
});

describe('the exam of a license', () => {
  const law = (takes: string) => [{ name: 'State license', issuer: 'A board', takes }];

  test.each([
    'A degree, and the NCLEX-RN.',
    'A program and, most often, the Praxis.',
    'Courses and the state’s own exam.',
    'A form and a fee; there is no exam.',
  ])('is named by "%s"', (takes) => {
    expect(unnamedExam(law(takes))).toEqual([]);
  });

  test('is not named by "a degree and an exam"', () => {
    expect(unnamedExam(law('A degree and an exam.'))).toEqual([
      expect.stringContaining('Name it, or say that there is none'),
    ]);
  });

  test('needs a license that stands in the guide', () => {
    expect(unnamedExam([])).toEqual([expect.stringContaining('lists none')]);
  });
});

test('a frame is found when more texts have it than may, and only then', () => {
  const one = ['You can ask them how many finish today.'];
  expect(sharedFrames([one, one, one], 6, 2)).toContainEqual(
    expect.stringContaining('3 texts say "you can ask them how many"'),
  );
  expect(sharedFrames([one, one], 6, 2)).toEqual([]);
  expect(sharedFrames([[...one, ...one, ...one]], 6, 2)).toEqual([]);
});

test('a site that retells is told from the one that sets the rule', () => {
  expect(isWeakSource('https://en.wikipedia.org/wiki/Nurse')).toBe(true);
  expect(isWeakSource('https://www.climbtheladder.com/x')).toBe(true);
  expect(isWeakSource('https://www.accountingtoday.com/list/x')).toBe(true);
  expect(isWeakSource('https://qa-nremt.org/Document')).toBe(true);
  expect(isWeakSource('https://origin-www.ets.org/praxis/')).toBe(true);
  expect(isWeakSource('https://dxpprod.nsca.com/casce')).toBe(true);
  expect(isWeakSource('https://www.testprep.org/')).toBe(false);
  expect(isWeakSource('https://www.ncsbn.org/')).toBe(false);
  expect(isWeakSource('https://notindeed.com/')).toBe(false);
  expect(isWeakSource('https://www.careeronestop.org/')).toBe(false);
});

test('such a site is found in every field and link of a text', () => {
  const text = 'url: https://career.com/job/1\n---\nSee [this](https://www.indeed.com/x).';
  expect(weakAddresses(text)).toEqual(['https://career.com/job/1', 'https://www.indeed.com/x']);
});
