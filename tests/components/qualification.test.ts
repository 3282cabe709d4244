import { describe, expect, test } from 'vitest';
import AssignedWayIn from '../../src/components/career-page/AssignedWayIn.astro';
import CareerPrograms from '../../src/components/program/CareerPrograms.astro';
import ProgramIndex from '../../src/components/program/ProgramIndex.astro';
import CareerTable from '../../src/components/qualification/CareerTable.astro';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const median: Figure = {
  id: 'oews/2025-05/US/23-1011/annual-median',
  unit: 'usd-year',
  value: 159_670,
};
const openings: Figure = { id: 'ep/2024-34/US/23-1011/openings', unit: 'persons', value: 31_500 };
const growth: Figure = {
  id: 'ep/2024-34/US/23-1011/change-percent',
  unit: 'percent',
  missing: 'no-estimate',
};
const lawyers = {
  name: 'Lawyers & "such"',
  href: '/careers/lawyers/',
  category: { slug: 'legal', name: 'Legal' },
  period: 'annual',
  median,
  openings,
  growth,
  also: 'an internship or residency',
} as const;

async function rendered(component: Parameters<typeof renderComponent>[0], props: object) {
  return parseHtml(await renderComponent(component, { props: { ...props } }));
}

describe('the table of careers of a qualification', () => {
  test('is whole without a script: names, what else is typical, figures and reasons', async () => {
    const page = await rendered(CareerTable, { careers: [lawyers], caption: 'Pay a year' });
    const row = selectOne('tbody tr', page);
    expect(row.attribs['data-category']).toBe('legal');
    expect(textOf(selectOne('tbody th a', page))).toBe('Lawyers & "such"');
    expect(textOf(selectOne('tbody .note', page))).toBe('an internship or residency');
    expect(select('tbody data', page).map(({ attribs }) => attribs.value)).toEqual([
      '159670',
      '31500',
    ]);
    expect(selectOne('tbody .figure-missing', page).attribs['data-missing']).toBe('no-estimate');
    expect(selectOne('[data-list-controls]', page).attribs).toHaveProperty('hidden');
  });

  test('says so where pay is by the hour, and leaves out an empty note', async () => {
    const careers = [{ ...lawyers, period: 'hourly', also: '' }];
    const page = await rendered(CareerTable, { careers, caption: 'Pay' });
    expect(textOf(selectOne('tbody tr', page))).toContain('an hour');
    expect(select('tbody .note', page)).toEqual([]);
  });
});

describe('lists of programs', () => {
  const programs = [
    {
      cip: '22.0101',
      name: 'Law <LLB>',
      href: '/qualifications/programs/law/',
      first: lawyers,
      more: 4,
    },
    { cip: '22.0207', name: 'Health Law', href: undefined, first: lawyers, more: 0 },
    { cip: '23.1304', name: 'Rhetoric', href: undefined, first: undefined, more: 0 },
  ];

  test('link to the page of a program, or else to the career it is closest to', async () => {
    const families = [{ code: '22', name: 'Law', programs }];
    const page = await rendered(ProgramIndex, { families });
    const items = select('.program-list li', page);
    expect(items.map(textOf)).toEqual([
      'Law <LLB> 22.0101Lawyers & "such" and 4 more',
      'Health Law 22.0207Lawyers & "such"',
      'Rhetoric 23.1304Teaching it at a college',
    ]);
    expect(select('.program-list a', page).map(({ attribs }) => attribs.href)).toEqual([
      '/qualifications/programs/law/',
      '/careers/lawyers/',
    ]);
    expect(textOf(selectOne('details summary h2', page))).toBe('Law');
    expect(selectOne('details > ul', page).attribs.id).toBe('field-22');
  });

  test('have a place for each career that its page can point to', async () => {
    const careers = [{ code: '23-1011', name: 'Lawyers', href: '/careers/lawyers/', programs }];
    const page = await rendered(CareerPrograms, { groups: [{ name: 'Legal', careers }] });
    expect(textOf(selectOne('details summary', page))).toMatch(/^Legal\s+1 careers$/);
    expect(selectOne('section', page).attribs.id).toBe('for-23-1011');
    expect(select('li', page)).toHaveLength(3);
  });
});

describe('the way in of a career', () => {
  const ways = {
    education: 'masters',
    experience: undefined,
    training: 'an apprenticeship',
    trainingHref: '/qualifications/apprenticeship/',
  };

  test('leads to the pages of its level and of its training, and to its programs of study', async () => {
    const programsHref = '/qualifications/programs/by-career/#for-25-4022';
    const page = await rendered(AssignedWayIn, { ...ways, programsHref });
    const links = select('a', page).map(({ attribs }) => attribs.href);
    expect(links).toContain('/qualifications/masters-degree/');
    expect(links).toContain('/qualifications/apprenticeship/');
    expect(links).toContain(programsHref);
  });

  test('promises no programs where none is tied to the career', async () => {
    const page = await rendered(AssignedWayIn, { ...ways, programsHref: undefined });
    expect(textOf(page)).not.toContain('Programs of study');
  });
});
