import { describe, expect, test } from 'vitest';
import { comparisonFrontMatter } from '../../src/content-schemas/comparison.ts';
import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { occupationCareer } from '../../src/page-models/career-directory.ts';
import { contentProblems } from '../support/content/content-problems.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { partsOf } from '../support/content/parts.ts';
import { sentencesAsWritten } from '../support/content/plain-wording.ts';
import { componentsIn } from '../support/content/prose.ts';
import { readingLevel } from '../support/content/reading-level.ts';

const comparisons = contentFiles('comparisons').map((file) => ({
  file,
  data: comparisonFrontMatter.parse(file.frontMatter),
}));
const titles = new Set(contentFiles('titles').map(({ id }) => id));

/** Addresses below /compare/ that are no comparison. */
const taken = ['careers', 'occupations', 'worksheet'];

describe.each(comparisons.map((comparison) => [comparison.file.id, comparison] as const))(
  'the comparison %s',
  (id, { file, data }) => {
    test('has the address of its file, which nothing else has', () => {
      expect(data.slug).toBe(id);
      expect(taken).not.toContain(id);
    });

    test('compares careers that have a page, each once', () => {
      const unknown = data.careers.filter((career) =>
        isOccupationCode(career) ? !occupationCareer(career) : !titles.has(career),
      );
      expect(unknown).toEqual([]);
      expect(new Set(data.careers).size).toBe(data.careers.length);
    });

    test('says what is alike, what differs and how to choose, and nothing besides', () => {
      expect(partsOf(file.body)).toEqual({
        headings: ['What is alike', 'What differs', 'How to choose'],
        outside: [],
      });
    });

    test('has 80 to 200 words, its summary among them', () => {
      const { words } = readingLevel(sentencesAsWritten(file));
      expect(words).toBeGreaterThanOrEqual(80);
      expect(words).toBeLessThanOrEqual(200);
    });

    test('speaks of every occupation it compares, and of no other', () => {
      const named = componentsIn(file.body).flatMap(({ name, attributes }) =>
        name === 'Career' ? [attributes.code] : [],
      );
      const codes = data.careers.filter(isOccupationCode);
      expect([...new Set(named)].sort()).toEqual([...codes].sort());
    });

    test('was reviewed after its sources were checked', () => {
      expect(data.sources.filter(({ checked }) => checked > data.reviewed)).toEqual([]);
    });
  },
);

describe('front matter of a comparison', () => {
  const [sample] = contentFiles('comparisons');
  const problemsOf = (careers: readonly unknown[]) => {
    const written = { ...(sample?.frontMatter as object), careers };
    const result = comparisonFrontMatter.safeParse(written);
    return result.success ? [] : contentProblems('x.mdx', result.error);
  };

  test.each([
    [['29-1141', 'school-case-manager'], []],
    [['29-1141', 'School case manager'], [/neither an occupation code/]],
    [['29-1141', 291_151], [/needs an occupation code in quotes/]],
    [['29-1141'], [/number of entries is 1/]],
    [['1', '2', '3', '4', '5', '6', '7'], [/number of entries is 7/]],
  ])('with the careers %j has the problems %j', (careers, problems) => {
    const found = problemsOf(careers);
    expect(found).toHaveLength(problems.length);
    for (const words of problems) expect(found.join()).toMatch(words);
  });
});

test('there are comparisons enough for a counselor to start from', () => {
  expect(comparisons.length).toBeGreaterThanOrEqual(14);
});

test('no two comparisons have the same careers', () => {
  const sets = comparisons.map(({ data }) => [...data.careers].sort().join(' '));
  expect(new Set(sets).size).toBe(sets.length);
});
