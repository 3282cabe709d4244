import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAddress, readListAddress } from '../../../src/domain/lists/list-address.ts';
import { isNarrowed, type ListField } from '../../../src/domain/lists/list-field.ts';
import { sortFields } from '../../../src/domain/lists/list-sort.ts';

const values = (...labels: string[]) =>
  labels.map((label) => ({ value: label.toLowerCase(), label }));
const fields: readonly ListField[] = [
  { name: 'q', label: 'Name contains', kind: 'words', values: [], usual: '' },
  { name: 'category', label: 'Category', kind: 'one', values: values('Legal', 'Sales'), usual: '' },
  { name: 'only', label: 'Chosen', kind: 'some', values: values('A', 'B', 'C', 'D'), usual: '' },
  { name: 'up', label: 'Up', kind: 'setting', values: values('Jobs', 'Growth'), usual: 'jobs' },
  ...sortFields(['pay', 'name'], 'pay'),
];
const usual = { q: '', category: '', only: '', up: 'jobs', sort: 'pay', dir: '' };

describe('the address of a list', () => {
  test.each([
    ['', {}],
    ['?in=texas', {}],
    ['?category=legal&q=%20clerk%20', { category: 'legal', q: 'clerk' }],
    ['?only=c,a&up=growth', { only: 'a,c', up: 'growth' }],
    ['?sort=name&dir=desc', { sort: 'name', dir: 'desc' }],
    ['?category=&sort=', {}],
  ])('%j is read without a complaint', (search, asked) => {
    const read = readListAddress(search, fields);
    expect(read).toEqual({ state: { ...usual, ...asked }, complaints: [] });
  });

  test('a value that a field has not is left out, and told with those it has', () => {
    const { state, complaints } = readListAddress('?category=magic&up=&sort=luck', fields);
    expect(state).toEqual(usual);
    expect(complaints).toEqual([
      'The address asks for “magic” under “Category”, which is not there, so that part is left out. There are “Legal” and “Sales”.',
      'The address asks for “luck” under “Sort by”, which is not there, so that part is left out. There are “Pay in the middle (median)” and “Name”.',
    ]);
  });

  test('many values are not told one by one', () => {
    const many = Array.from({ length: 13 }, (_, at) => `N${String(at)}`);
    const field: ListField = { ...fields[1], kind: 'one', values: values(...many) } as ListField;
    expect(readListAddress('?category=magic', [field]).complaints[0]).toMatch(
      /so that part is left out\. The field offers the 13 there are\.$/,
    );
  });

  test('of a list of values the known ones stay, and no more than three others are told', () => {
    const { state, complaints } = readListAddress('?only=x,a,y,z,w', fields);
    expect(state.only).toBe('a');
    expect(complaints).toHaveLength(3);
  });

  test('no more than 80 letters of words are read and 40 of a value are quoted', () => {
    const long = 'x'.repeat(100);
    const { state, complaints } = readListAddress(`?q=${long}&category=${long}`, fields);
    expect(state.q).toHaveLength(80);
    expect(complaints[0]).toContain(`“${'x'.repeat(40)}”`);
  });

  test('keeps what the list does not know, such as a picked place', () => {
    const state = { ...usual, category: 'legal', only: 'a,b' };
    expect(listAddress(state, fields, '?in=texas&category=sales&utm=x&q=clerk')).toBe(
      '?in=texas&utm=x&category=legal&only=a,b',
    );
    expect(listAddress(usual, fields, '?in=texas&category=magic')).toBe('?in=texas');
    expect(listAddress(usual, fields, '')).toBe('');
  });

  test('says what was chosen, whatever it is', () => {
    const someOf = (field: ListField) =>
      field.kind === 'words'
        ? fc.string({ maxLength: 80 }).map((text) => text.trim())
        : field.kind === 'some'
          ? fc.subarray(field.values.map(({ value }) => value)).map((chosen) => chosen.join(','))
          : fc.constantFrom(field.usual, ...field.values.map(({ value }) => value));
    const states = fc.record(Object.fromEntries(fields.map((one) => [one.name, someOf(one)])));
    fc.assert(
      fc.property(states, (state) => {
        const search = listAddress(state, fields, '?in=texas');
        expect(readListAddress(search, fields)).toEqual({ state, complaints: [] });
        expect(new URLSearchParams(search).get('in')).toBe('texas');
      }),
    );
  });

  test('a setting leaves no row out, anything else does', () => {
    expect(isNarrowed({ ...usual, up: 'growth', sort: 'name' }, fields)).toBe(false);
    expect(isNarrowed({ ...usual, q: 'clerk' }, fields)).toBe(true);
    expect(isNarrowed({ ...usual, only: 'a' }, fields)).toBe(true);
  });
});
