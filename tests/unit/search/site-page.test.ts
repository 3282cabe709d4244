import { expect, test } from 'vitest';
import {
  readSitePages,
  writeSitePages,
  type SitePage,
} from '../../../src/domain/search/site-page.ts';

const occupations = [
  { code: '29-1141', name: 'Registered nurses', size: 22 },
  { code: '13-1082', name: 'Project management specialists', size: 20 },
] as const;

const page = (fields: Partial<SitePage>): SitePage => ({
  kind: 'certification',
  name: 'Project Management Professional',
  otherNames: ['PMP'],
  href: '/certifications/project-management-professional/',
  codes: ['13-1082'],
  sentence: 'You can lead a project.',
  ...fields,
});

test('pages are read as they were written, whatever their address', () => {
  const pages = [
    page({}),
    page({ name: 'NATE certification', otherNames: [], href: '/certifications/nate/', codes: [] }),
    page({ kind: 'term', name: 'Median', href: '/glossary/#median', sentence: '' }),
    page({
      kind: 'program',
      name: 'Music, General',
      href: '/qualifications/programs/music-general/',
    }),
    page({ kind: 'program', name: 'Nursing', href: '/qualifications/programs/?q=51.3801' }),
    page({ kind: 'lesson', name: 'The middle', href: '/classes/median/', codes: ['29-1141'] }),
    page({ kind: 'page', name: 'Reality fair', href: '/classes/reality-fair/', codes: [] }),
    page({ kind: 'list', name: 'Outdoors', href: '/find/outdoors/', codes: ['29-1141'] }),
  ];
  const file = writeSitePages(pages, occupations, 'edition');
  const read = readSitePages(file, occupations);
  expect(read).toHaveLength(pages.length);
  expect(read).toEqual(expect.arrayContaining(pages));
  expect(file.edition).toBe('edition');
});

test('an occupation that the first file does not have is left out', () => {
  const file = writeSitePages([page({ codes: ['11-1011', '29-1141'] })], occupations, '');
  expect(readSitePages(file, occupations)[0]?.codes).toEqual(['29-1141']);
});

test.each([
  [{ name: 'One = two' }, 'cannot be sent'],
  [{ sentence: 'One\ttwo.' }, 'cannot be sent'],
  [{ href: '/careers/x/' }, 'is not the address of a certification'],
  [{ kind: 'place' as const }, 'Places are sent in their own list'],
])('%j cannot be written', (fields, problem) => {
  expect(() => writeSitePages([page(fields)], occupations, '')).toThrow(problem);
});
