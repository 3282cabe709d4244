import { describe, expect, test } from 'vitest';
import { gatherTitles, type SearchedTitle } from '../../../src/domain/search/gather-titles.ts';
import { formsOf } from '../../../src/domain/search/title-forms.ts';
import { sampleTitles } from '../../support/sample-titles.ts';

describe('the forms of a printed title', () => {
  test.each([
    ['RN (Registered Nurse)', 'Registered Nurse', 'RN'],
    ['Registered Nurse (RN)', 'Registered Nurse', 'RN'],
    ['Human Resources Manager (HR Manager)', 'Human Resources Manager', 'HR Manager'],
    ['RPhT (Registered Pharmacy Technician)', 'Registered Pharmacy Technician', 'RPhT'],
    ['Chief  Executive   Officer (CEO)', 'Chief Executive Officer', 'CEO'],
    // Search knows what "tech" stands for.
    ['Tire Technician (Tire Tech)', 'Tire Technician', undefined],
    ['Charter Pilot (Airline)', 'Charter Pilot (Airline)', undefined],
    ['Singer (Burning)', 'Singer (Burning)', undefined],
    ['Promotor(a)', 'Promotor(a)', undefined],
    ['Registered Radiologic Technologist (RT (R))', 'Registered Radiologic Technologist', 'RT (R)'],
    ['Recreational Vehicle (RV) Repairer', 'Recreational Vehicle (RV) Repairer', undefined],
    ['Plumber', 'Plumber', undefined],
  ])('"%s" is "%s", also written "%s"', (printed, full, short) => {
    expect(formsOf(printed)).toEqual(short === undefined ? { full } : { full, short });
  });
});

const occupations = [
  { code: '29-1141', name: 'Registered nurses', size: 22 },
  { code: '29-2061', name: 'Licensed practical nurses', size: 19 },
  { code: '29-9099', name: 'Healthcare workers, all other', size: 15 },
] as const;
const codesOf = (listed: SearchedTitle[], title: string) =>
  gatherTitles(occupations, listed, [])
    .titles.find((record) => record.title === title)
    ?.occupations.map((at) => occupations[at]?.code);
const listing = (title: string, code: SearchedTitle['code'], prominent = false) => ({
  title,
  code,
  prominent,
});

test('titles that differ in case, number or punctuation are one record', () => {
  const { titles } = gatherTitles(
    occupations,
    [
      listing('X-Ray Nurse', '29-1141'),
      listing('x ray nurses', '29-2061'),
      listing('X Ray Nurse', '29-1141'),
    ],
    [],
  );
  expect(titles.map(({ title }) => title).filter((title) => /ray/i.test(title))).toEqual([
    'X-Ray Nurse',
  ]);
});

test('a listing under the name of an occupation adds its other form to the occupation', () => {
  const record = sampleTitles.titles.find(({ title }) => title === 'Registered nurses');
  expect(record).toMatchObject({ standing: 'occupation', otherForms: ['RN'] });
});

test('a bare abbreviation of a title that is there is left out', () => {
  expect(sampleTitles.titles.map(({ title }) => title)).not.toContain('RN');
});

test('a bare abbreviation that nothing explains stays', () => {
  const { titles } = gatherTitles(occupations, [listing('ABC', '29-1141')], []);
  expect(titles.map(({ title }) => title)).toContain('ABC');
});

test('the initials of an occupation, listed under it, become a form of its name', () => {
  const { titles } = gatherTitles(occupations, [listing('LPN', '29-2061')], []);
  expect(titles.map(({ title }) => title)).not.toContain('LPN');
  expect(titles.find(({ title }) => title === 'Licensed practical nurses')?.otherForms).toEqual([
    'LPN',
  ]);
});

describe('what is left of a group', () => {
  const classified = { ...listing('Clinic Helper', '29-9099'), isClassified: true };
  const other = listing('Clinic Helper', '29-2061');

  test('comes last, though more lists have a title there', () => {
    const twice = listing('Clinic Helper', '29-9099');
    expect(codesOf([twice, twice, other], 'Clinic Helper')).toEqual(['29-2061', '29-9099']);
  });

  test('comes first where the classification and another list have it there', () => {
    const also = listing('Clinic Helper', '29-9099');
    expect(codesOf([classified, also, other, other], 'Clinic Helper')?.[0]).toBe('29-9099');
    expect(codesOf([classified, other], 'Clinic Helper')?.[0]).toBe('29-2061');
  });

  test('comes after an occupation that a list singles the title out for', () => {
    const also = listing('Clinic Helper', '29-9099');
    const prominent = listing('Clinic Helper', '29-2061', true);
    expect(codesOf([classified, also, prominent], 'Clinic Helper')?.[0]).toBe('29-2061');
  });
});

test('the occupation where a title is prominent comes first', () => {
  const listed = [listing('Clinic Helper', '29-1141'), listing('Clinic Helper', '29-2061', true)];
  expect(codesOf(listed, 'Clinic Helper')).toEqual(['29-2061', '29-1141']);
});

test('of occupations that as much speaks for, the larger comes first', () => {
  const listed = [listing('Clinic Helper', '29-2061'), listing('Clinic Helper', '29-1141')];
  expect(codesOf(listed, 'Clinic Helper')).toEqual(['29-1141', '29-2061']);
});

test('what is left of a group comes last even where the title is prominent', () => {
  const listed = [listing('Doctor', '29-9099', true), listing('Doctor', '29-2061')];
  expect(codesOf(listed, 'Doctor')).toEqual(['29-2061', '29-9099']);
});

test('a title page has its own codes in its own order, and takes its other names over', () => {
  const listed = [listing('Pupil Case Manager', '29-9099'), listing('Case Lead', '29-1141')];
  const { titles } = gatherTitles(occupations, listed, [
    {
      title: 'School case manager',
      alsoCalled: ['Pupil case manager'],
      slug: 'school-case-manager',
      codes: ['29-2061', '29-1141'],
    },
  ]);
  const page = titles.find(({ slug }) => slug !== undefined);
  expect(page).toMatchObject({
    standing: 'page',
    otherForms: ['Pupil case manager'],
    occupations: [1, 0, 2],
    named: 2,
  });
  expect(titles.filter(({ title }) => title === 'Pupil Case Manager')).toEqual([]);
});

test('titles that are only listed come last', () => {
  const standings = sampleTitles.titles.map(({ standing }) => standing);
  expect(standings.indexOf('listed')).toBe(
    standings.filter((standing) => standing !== 'listed').length,
  );
});

test('a code that no occupation has is refused, by name', () => {
  expect(() => gatherTitles(occupations, [listing('Admiral', '55-1011')], [])).toThrow(
    'The occupation code 55-1011 is not among the occupations to search.',
  );
});
