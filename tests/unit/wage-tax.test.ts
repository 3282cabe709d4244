import { expect, test } from 'vitest';
import { wageTaxSentence } from '../../src/domain/places/wage-tax.ts';

const state = (id: string, name: string) => ({ id, name, kind: 'state' }) as const;
const [texas, ohio, iowa, nevada] = [
  state('TX', 'Texas'),
  state('OH', 'Ohio'),
  state('IA', 'Iowa'),
  state('NV', 'Nevada'),
];

test.each([
  [[texas], 'In 2026, Texas taxes no wages.'],
  [[texas, nevada], 'In 2026, Texas and Nevada tax no wages.'],
  [[ohio], 'In 2026, Ohio taxes wages, too.'],
  [[ohio, iowa], 'In 2026, Ohio and Iowa tax wages, too.'],
  [[state('DC', 'District of Columbia')], 'In 2026, the District of Columbia taxes wages, too.'],
  [
    [texas, ohio, iowa],
    'In 2026, Texas taxes no wages, and Ohio and Iowa do: which tax you owe hangs on where you live and work.',
  ],
])('each state that a place lies in is told of, dated %#', (states, sentence) => {
  expect(wageTaxSentence(states)).toBe(sentence);
});

test('nothing is said of territories', () => {
  expect(wageTaxSentence([{ id: 'PR', kind: 'territory', name: 'Puerto Rico' }])).toBeUndefined();
});
