import { categories } from '../../src/domain/words/categories.ts';
import { describe, expect, test } from 'vitest';
import { comparisonFrontMatter } from '../../src/content-schemas/comparison.ts';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import {
  comparisonPreview,
  comparisonsIn,
  curatedComparison,
  firstComparisons,
} from '../../src/page-models/compare-careers/curated-comparison.ts';
import { contentFiles } from '../support/content/content-file.ts';

const titles = contentFiles('titles').map(({ frontMatter }) => titleFrontMatter.parse(frontMatter));
const [title] = titles;

const comparison = (...careers: readonly string[]) =>
  comparisonFrontMatter.parse({
    slug: 'made-up',
    title: 'Made up',
    summary: 'Careers that have little in common.',
    careers,
    sources: [
      {
        publisher: 'Somebody',
        title: 'Something',
        url: 'https://www.example.org/',
        checked: '2026-11-22',
      },
    ],
    reviewed: '2026-11-22',
  });
const pageOf = (...careers: readonly string[]) =>
  curatedComparison(comparison(...careers), titles, 'made-up.mdx', new Map());

// The first one reads every release of pay.
describe('a written comparison', { timeout: 30_000 }, () => {
  test('has its careers in the order they were written, and leads to the same where they change', () => {
    const page = pageOf('47-2111', '29-1141');
    expect(page.comparison.careers.map(({ slug }) => slug)).toEqual([
      'electricians',
      'registered-nurses',
    ]);
    expect(page.changeHref).toBe('/compare/?c=electricians,registered-nurses');
    expect(page.path).toBe('/compare/made-up/');
    expect(page.preview.path).toBe('/compare/made-up/preview.png');
  });

  test('shows a title as each of its candidates, each once', () => {
    const slug = title?.slug ?? '';
    const codes = title?.candidates.map(({ code }) => code) ?? [];
    const page = pageOf(slug, codes[0] ?? '');
    expect(page.comparison.careers.map(({ kind }) => kind)).toEqual(['title', 'occupation']);
    expect(page.comparison.occupations.map(({ code }) => code)).toEqual(codes);
    const preview = comparisonPreview(comparison(slug, codes[0] ?? ''), titles, 'made-up.mdx');
    expect(preview.strips).toHaveLength(codes.length);
  });

  test.each([
    ['a code that no occupation has', '29-9999', /29-9999 is not one of the detailed/],
    ['a title that has no page', 'dragon-tamer', /No career has the address "dragon-tamer"/],
  ])('with %s names its file', (_, career, problem) => {
    expect(() => pageOf('29-1141', career)).toThrow(problem);
    expect(() => pageOf('29-1141', career)).toThrow(/made-up\.mdx/);
  });
});

describe('the written comparisons', () => {
  const all = contentFiles('comparisons').map(({ frontMatter }) =>
    comparisonFrontMatter.parse(frontMatter),
  );
  const hrefsIn = (slug: string) => {
    const category = categories.find((known) => known.slug === slug);
    return category ? comparisonsIn(category, all).map(({ href }) => href) : [];
  };

  test('are shown on the home page, six of them', () => {
    expect(firstComparisons(all)).toHaveLength(6);
  });

  test('stand with the categories that two or more of their careers belong to', () => {
    expect(hrefsIn('legal')).toEqual(['/compare/law/']);
    expect(hrefsIn('healthcare-practitioners')).toContain('/compare/nursing-ladder/');
    expect(hrefsIn('healthcare-practitioners')).not.toContain('/compare/law/');
  });
});
