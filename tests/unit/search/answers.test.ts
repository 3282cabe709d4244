import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleAnswerer, sampleTitles } from '../../support/sample-titles.ts';

const answerer = sampleAnswerer();
const answer = (query: string) => answerer.answer(query, 20);
const top = (query: string) => answer(query).results[0];

test.each([
  ['registered nurse', 'Registered nurses'],
  ['REGISTERED NURSES', 'Registered nurses'],
  ['rn', 'Registered nurses'],
  ['registered nurse rn', 'Registered nurses'],
  ['nurse', 'Nurse'],
  ['nurse charge', 'Charge Nurse'],
  ['pt', 'Physical therapists'],
  ['xray tech', 'X-Ray Technician'],
  ['x-ray technician', 'X-Ray Technician'],
  ['fork lift operator', 'Forklift Operator'],
  ['cafe secretary', 'Café Secretary'],
  ['plumer', 'Plumber'],
  ['teh plumber', 'Plumber'],
  ['polcie officer', 'Police Officer'],
  ['school case manager', 'School case manager'],
  ['student support case manager', 'School case manager'],
  ['47-2152', 'Plumbers, pipefitters, and steamfitters'],
])('"%s" finds %s first', (query, title) => {
  expect(top(query)?.title).toBe(title);
});

test('a title counted in several occupations is one result that has all their codes', () => {
  const results = answer('case manager').results.filter(({ title }) => title === 'Case Manager');
  expect(results).toMatchObject([
    {
      codes: ['21-1021', '29-1141', '43-6014'],
      names: [
        'Child, family, and school social workers',
        'Registered nurses',
        'Secretaries and administrative assistants',
      ],
      href: '/careers/child-family-and-school-social-workers/',
    },
  ]);
});

test('a title page is where its title leads', () => {
  expect(top('school case manager')).toMatchObject({
    standing: 'page',
    codes: ['21-1021', '29-1141'],
    href: '/careers/school-case-manager/',
  });
});

test('the form that was asked for is told', () => {
  expect(top('rn')).toMatchObject({ title: 'Registered nurses', form: 'RN' });
  expect(top('registered nurse')).not.toHaveProperty('form');
});

test('titles that lead to one page are one result that names the others', () => {
  const [first, ...others] = answer('nurse').results;
  expect(first).toMatchObject({ title: 'Nurse', href: '/careers/registered-nurses/' });
  expect(first?.also).toContain('Charge Nurse');
  expect(others.map(({ href }) => href)).not.toContain('/careers/registered-nurses/');
});

test.each([
  ['nurse', { match: 'every-word' }],
  ['plumer', { match: 'mended', mended: 'plumber' }],
  ['polcie oficer', { match: 'mended', mended: 'police officer' }],
  ['underwater plumber', { match: 'some-words' }],
  ['qwertyuiop', { match: 'none', total: 0, results: [] }],
  ['', { match: 'empty', total: 0, results: [] }],
  ['?!', { match: 'empty', total: 0, results: [] }],
  ['texas', { match: 'empty', where: { kind: 'one', asked: 'texas' } }],
  ['43215', { match: 'empty', where: { kind: 'zip', asked: '43215' } }],
  ['usa', { match: 'empty', where: { kind: 'nation', asked: 'usa' } }],
  ['nurse in texas', { match: 'every-word', where: { kind: 'one' } }],
])('"%s" is answered as %j', (query, expected) => {
  expect(answer(query)).toMatchObject(expected);
});

test('a code that no occupation has finds nothing', () => {
  expect(answer('99-9999').total).toBe(0);
});

test.each([
  ['nruse', { match: 'none', total: 0 }],
  ['teh plumber', { match: 'some-words' }],
  ['plumer in texas', { match: 'none', where: { kind: 'one', asked: 'texas' } }],
  ['charge nurse', { match: 'every-word', total: 1 }],
  ['soldier', { match: 'none' }],
])('"%s" read as typed is answered as %j', (query, expected) => {
  expect(answerer.answer(query, 20, '', true)).toMatchObject({ ...expected, asTyped: true });
});

const words = [...sampleTitles.titles].flatMap(({ title }) => title.toLowerCase().split(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...words, 'teh', 'in', 'texas', 'x'), { maxLength: 8 })
    .map((list) => list.join(' ')),
);

test('read as typed, nothing is mended, whatever is typed', () => {
  fc.assert(
    fc.property(anything, (query) => {
      const given = answerer.answer(query, 5, '', true);
      expect(given.match).not.toBe('mended');
      expect(given.mended).toBeUndefined();
    }),
  );
});

test('whatever is typed is answered, each page once, the same each time', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 9 }), (query, limit) => {
      const given = answerer.answer(query, limit);
      const pages = given.results.map(({ href }) => href);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages.length).toBe(Math.min(limit, given.total));
      expect(given.results.every(({ codes }) => codes.length > 0)).toBe(true);
      expect(sampleAnswerer().answer(query, limit)).toEqual(given);
    }),
  );
});
