import { beforeAll, describe, expect, test } from 'vitest';
import {
  comparedNames,
  comparisonTitle,
} from '../../src/domain/compare-careers/comparison-title.ts';
import { comparisonOf, type Comparison } from '../../src/domain/compare-careers/comparison.ts';
import { differences } from '../../src/domain/compare-careers/differences.ts';
import { outlookDifferences } from '../../src/domain/compare-careers/outlook-differences.ts';
import { payDifferences } from '../../src/domain/compare-careers/pay-differences.ts';
import { nationPay } from '../../src/domain/compare-careers/shown-pay.ts';
import type { ComparedCareer } from '../../src/domain/compare-careers/compared-career.ts';
import { waysDifferences } from '../../src/domain/compare-careers/ways-differences.ts';
import { outOfTenParts } from '../../src/domain/pay/pay-words.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import {
  comparedOccupation,
  comparisonEdition,
} from '../../src/page-models/compare-careers/compared-careers.ts';
import { workByCode } from '../../src/page-models/compare-careers/compared-work.ts';
import { agreementProblems, peopleNames } from '../support/checks/name-agreement.ts';
import { slipsIn } from '../support/checks/text-slips.ts';
import { wordsOf } from '../support/sample-compared.ts';

let careers: readonly ComparedCareer[] = [];
let pairs: readonly Comparison[] = [];

beforeAll(() => {
  const edition = comparisonEdition();
  careers = occupationCareers().map((career) => ({
    kind: 'occupation',
    name: career.name,
    slug: career.slug,
    occupations: [comparedOccupation(career)],
  }));
  // Each beside its neighbor by code, and beside one far off: ranges that overlap and that do not.
  const work = workByCode(
    occupationCareers().map(({ code }) => code),
    new Map(),
    'a test',
  );
  pairs = careers.flatMap((first, at) =>
    [1, 415].flatMap((step) => {
      const second = careers[(at + step) % careers.length];
      return second ? [comparisonOf([first, second], edition, nationPay(edition), work)] : [];
    }),
  );
}, 60_000);

const problems = (lines: readonly string[]) =>
  lines
    .flatMap((line) => [...agreementProblems(line, peopleNames()), ...slipsIn(line)])
    .slice(0, 10);

describe('every name of an occupation fits into', () => {
  test('the sentences on pay that compare it', () => {
    const lines = pairs.flatMap((pair) => wordsOf(payDifferences(pair)));
    expect(problems(lines)).toEqual([]);
    const text = lines.join(' ');
    const unsaid = careers.flatMap(({ occupations: [each] }) =>
      each && text.includes(each.people) ? [] : (each?.people ?? []),
    );
    expect(unsaid).toEqual([]);
    expect(lines.filter((line) => line.includes(' in ten earns more than ')).length).toBeGreaterThan(500);
  });

  test('the sentences on jobs and on ways in that compare it', () => {
    const lines = pairs.flatMap((pair) =>
      wordsOf([...outlookDifferences(pair), ...waysDifferences(pair)]),
    );
    expect(problems(lines)).toEqual([]);
  });

  test('the sentences on what sets it apart', () => {
    const all = pairs.flatMap(differences);
    expect(problems(wordsOf(all.map(({ sentence }) => sentence)))).toEqual([]);
    const topics = Map.groupBy(all, ({ topic }) => topic);
    expect([...topics.keys()].toSorted()).toEqual([
      'Growth',
      'Interests',
      'License',
      'Openings',
      'Pay',
      'School',
      'The day',
    ]);
    for (const [topic, told] of topics) expect(`${topic} ${told.length > 50}`).toBe(`${topic} true`);
  });

  test('what a comparison is called', () => {
    expect(problems(pairs.map(comparisonTitle))).toEqual([]);
    expect(problems(pairs.map(comparedNames))).toEqual([]);
    expect(pairs.map(comparisonTitle).filter((title) => !/^\p{Lu}|^911/u.test(title))).toEqual([]);
  });

  test('the sentence on ten people in the job', () => {
    const lines = careers.flatMap(({ occupations: [each] }) =>
      each
        ? [
            outOfTenParts(each.people, each.pay[each.period])
              .map(({ before, figure, after }) => `${before}${'value' in figure ? figure.value : ''}${after}`)
              .join(''),
          ]
        : [],
    );
    expect(problems(lines)).toEqual([]);
  });
});
