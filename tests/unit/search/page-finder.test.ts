import { expect, test, vi } from 'vitest';
import { PageFinder } from '../../../src/domain/search/page-finder.ts';
import type { SitePage, SitePageKind } from '../../../src/domain/search/site-page.ts';

const page = (kind: SitePageKind, name: string, ...otherNames: string[]): SitePage => ({
  kind,
  name,
  otherNames,
  href: `/${kind}/${name}/`,
  codes: [],
  sentence: '',
});
const pages = [
  page('term', 'Median'),
  page('term', 'Apprenticeship'),
  page('qualification', 'Apprenticeship'),
  page('qualification', 'Associate’s degree', 'AA'),
  page('program', 'Psychology, General', 'Psychology'),
  page('program', 'Educational Psychology'),
  page('certification', 'Project Management Professional', 'PMP'),
  page('category', 'Education and library', 'Education'),
];
const likeness = vi.fn((words: string) => (words === 'medain' ? [0] : []));
const finder = new PageFinder(pages, likeness);
const found = (query: string, open = false) =>
  finder
    .find(query, open)
    .map(
      ({ page: { kind, name }, fit, asked }) => `${kind} ${name} ${fit}${asked ? ' asked' : ''}`,
    );

test.each([
  ['median', 'term Median named'],
  ['What is a median?', 'term Median named'],
  ['apprenticeship', 'qualification Apprenticeship named'],
  ['apprenticeship meaning', 'term Apprenticeship named asked'],
  ['associates degree', 'qualification Associate’s degree named asked'],
  ['aa', 'qualification Associate’s degree named'],
  ['psychology major', 'program Psychology, General named asked'],
  ['PMP exam', 'certification Project Management Professional named asked'],
  ['project management', 'certification Project Management Professional words'],
  ['education', 'category Education and library named'],
])('"%s" finds %s first', (query, first) => {
  expect(found(query)[0]).toBe(first);
});

test('a word that is still being typed is the beginning of one', () => {
  expect(found('psych', true)[0]).toBe('program Psychology, General words');
  expect(found('psych')).toEqual([]);
});

test('the likeness of names is asked only when no name has the words', () => {
  likeness.mockClear();
  found('median');
  expect(likeness).not.toHaveBeenCalled();
  expect(found('medain')).toEqual(['term Median near']);
});

test.each(['', '  ', '?!', 'the of'])('"%s" finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});
