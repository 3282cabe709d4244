import { describe, expect, test } from 'vitest';
import { programFamily } from '../../src/domain/schooling/program-family.ts';
import { allPrograms, codesOfProgram, programsForCode } from '../../src/facts/programs.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import {
  groupsWithPage,
  isDirect,
  largeCareer,
  largeProgram,
  openingsOf,
  programGroups,
  teachesAtCollege,
} from '../../src/page-models/program/program-groups.ts';
import { programPage } from '../../src/page-models/program/program-page.ts';
import { programsByCareer, programsIndex } from '../../src/page-models/program/programs-index.ts';

const groups = groupsWithPage();
const pages = groups.map(programPage);
const pageNamed = (name: string) => {
  const page = pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`No program "${name}" has a page.`);
  return page;
};

describe('the crosswalk', () => {
  test('ties each program to the occupations that the table lists', () => {
    expect(allPrograms()).toHaveLength(1948);
    expect(codesOfProgram('51.3801')).toEqual(['25-1072', '29-1141']);
    expect(programsForCode('29-1141').map(({ cip }) => cip)).toContain('51.3801');
    expect(codesOfProgram('99.9999')).toEqual([]);
  });

  test('has each program in a family', () => {
    for (const { cip } of allPrograms()) expect(programFamily(cip).code).toBe(cip.slice(0, 2));
    expect(() => programFamily('99.0000')).toThrow('"99.0000" is in no family of CIP 2020.');
  });
});

describe('the programs with a page', () => {
  test('are between 120 and 250, with an address each', () => {
    expect(groups.length).toBeGreaterThanOrEqual(120);
    expect(groups.length).toBeLessThanOrEqual(250);
    expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
  });

  test('are all that are large by openings', () => {
    const large = programGroups().filter(({ openings }) => openings >= largeProgram);
    expect(large.length).toBeGreaterThan(100);
    expect(large.filter((group) => !groups.includes(group))).toEqual([]);
  });

  test('reach every large career that a program leads to without work in the field first', () => {
    const tied = new Set(programGroups().flatMap(({ careers }) => careers));
    const reached = new Set(groups.flatMap(({ direct }) => direct));
    const large = [...tied].filter((code) => isDirect(code) && openingsOf(code) >= largeCareer);
    expect(large.length).toBeGreaterThan(200);
    expect(large.filter((code) => !reached.has(code))).toEqual([]);
  });

  test('never share their careers with another page, and are no leftovers or residencies', () => {
    expect(new Set(groups.map(({ careers }) => careers.join())).size).toBe(groups.length);
    const named = groups.map(({ lead }) => lead);
    expect(named.filter(({ title }) => title.endsWith(', Other'))).toEqual([]);
    expect(named.filter(({ cip }) => /^6[01]/.test(cip))).toEqual([]);
  });

  test('show every career of the crosswalk once, with teachers at colleges apart', () => {
    for (const { cip, direct, otherwise, teaching } of pages) {
      const shown = [...direct, ...otherwise, ...teaching].map(({ code }) => code);
      expect(shown.toSorted()).toEqual([...codesOfProgram(cip)].toSorted());
      expect(teaching.every(({ code }) => teachesAtCollege(code))).toBe(true);
      expect([...direct, ...otherwise].some(({ code }) => teachesAtCollege(code))).toBe(false);
    }
  });

  test('list careers with the most openings first', () => {
    const { direct, otherwise, levels, summary } = pageNamed('Law');
    expect(direct.map(({ name }) => name)).toEqual(['Lawyers', 'Judicial law clerks']);
    expect(otherwise).toHaveLength(3);
    expect(levels).toEqual([{ level: 'doctoral-or-professional', careers: 2 }]);
    expect(summary).toBe(
      'The official list matches it to 5 careers. Of the 2 that ask for no earlier work in the field, lawyers have the most projected openings.',
    );
  });
});

describe('the lists of programs', () => {
  const index = programsIndex();
  const byCareer = programsByCareer();
  const addresses = new Set(pages.map(({ path }) => path));

  test('hold every program once, each link to a page that there is', () => {
    const programs = index.families.flatMap((family) => family.programs);
    expect(programs).toHaveLength(1948);
    expect(index.pages).toBe(groups.length);
    const links = programs.flatMap(({ href }) => href ?? []);
    expect(new Set(links)).toEqual(addresses);
  });

  test('hold every career once, with programs or without', () => {
    const listed = byCareer.groups.flatMap(({ careers }) => careers);
    expect(listed.length + byCareer.without.length).toBe(occupationCareers().length);
    const nurses = listed.find(({ code }) => code === '29-1141');
    expect(nurses?.programs).toContainEqual({
      name: 'Registered Nursing/Registered Nurse',
      href: '/qualifications/programs/registered-nursing-registered-nurse/',
    });
  });
});
