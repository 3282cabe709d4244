import { describe, expect, test } from 'vitest';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { careerGuide, pageGuide } from '../../src/page-models/guide-figures.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { newestNationalRows, projectionEditions } from '../support/content/known-data.ts';

const file = 'src/content/titles/school-case-manager.mdx';
const frontMatter = titleFrontMatter.parse(
  contentFiles('titles').find(({ path }) => path === file)?.frontMatter,
);
const { figures } = pageGuide('src/content/pages/data.mdx');

describe('what written text may ask of the data', () => {
  test('pay is the cell of the newest release', () => {
    const row = newestNationalRows().find(({ code }) => code === '21-1093');
    expect(figures.pay('21-1093', 'annual-p25')).toMatchObject({
      value: Number(row?.annual_p25),
      unit: 'usd-year',
    });
  });

  test('pay that is not published by the hour says so and is no number', () => {
    expect(figures.pay('25-2058', 'hourly-median')).toMatchObject({ missing: 'annual-only' });
  });

  test('openings and growth are of the newest projections, turnover of the newest held whole', () => {
    const [whole, edition] = projectionEditions().toSorted().slice(-2);
    expect(figures.openings('21-1093').id).toBe(`ep/${edition ?? ''}/US/21-1093/openings`);
    expect(figures.jobGrowth('21-1093').unit).toBe('percent');
    expect(figures.turnover('21-1093').id).toBe(`ep/${whole ?? ''}/US/21-1093/separation-rate`);
  });

  test.each([
    ['oews', /^[A-Z][a-z]+ \d{4}$/],
    ['ep', /^\d{4}–\d{2}$/],
    ['onet', /^O\*NET \d+\.\d+$/],
  ] as const)('the edition of %s is in words', (of, words) => {
    expect(figures.edition(of)).toMatch(words);
  });

  test('a career has the name and the address of its page', () => {
    expect(figures.career('21-1093')).toEqual({
      name: 'Social and human service assistants',
      href: '/careers/social-and-human-service-assistants/',
    });
  });

  test('a code that is no occupation stops the build and names the file', () => {
    expect(() => figures.career('21-1999')).toThrow('src/content/pages/data.mdx');
  });
});

describe('the lists of a title', () => {
  const { lists } = careerGuide(frontMatter, file, []);

  test('keep the order of the front matter', () => {
    expect(lists?.routes.map(({ name }) => name)).toEqual(
      frontMatter.routes.map(({ name }) => name),
    );
    expect(lists?.credentials).toEqual(frontMatter.credentials);
  });

  test('lead from a credential to its certification, when one has that very name', () => {
    const [first, ...others] = frontMatter.credentials;
    const certification = { name: first?.name ?? '', slug: 'the-first' };
    expect(others.map(({ name }) => name)).not.toContain(certification.name);
    const linked = careerGuide(frontMatter, file, [certification]).lists?.credentials;
    expect(linked?.map(({ href }) => href)).toEqual([
      '/certifications/the-first/',
      ...others.map(() => undefined),
    ]);
  });

  test('give each career next door its own pay', () => {
    expect(lists?.nextDoor.map(({ pay }) => pay.id.split('/')[3])).toEqual(
      frontMatter.nextDoor.map(({ code }) => code),
    );
  });
});
