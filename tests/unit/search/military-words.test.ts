import { expect, test } from 'vitest';
import { readMilitary } from '../../../src/domain/search/military-words.ts';
import { plainWords, singular } from '../../../src/domain/search/words.ts';

function read(text: string, open = true): string {
  const typed = plainWords(text);
  const reading = readMilitary(typed.map(singular), typed, open, (word) => word === 'guard');
  return reading ? `armed forces, and “${reading.civilian.map((at) => typed[at]).join(' ')}”` : '';
}

test.each([
  ['soldier', ''],
  ['soldiers', ''],
  ['army officer', ''],
  ['navy', ''],
  ['marines', ''],
  ['us air force', ''],
  ['coast guard', ''],
  ['green berets', ''],
  ['navy seals', ''],
  ['drill sergeant', ''],
  ['infantryman', ''],
  ['enlisted', ''],
  ['national guard', ''],
  ['army nurse', 'nurse'],
  ['air force mechanic', 'mechanic'],
])('"%s" asks for the armed forces, and "%s"', (text, civilian) => {
  expect(read(text)).toBe(`armed forces, and “${civilian}”`);
});

test.each([
  'nurse',
  'marine biologist',
  'police sergeant',
  'security guard',
  'air traffic controller',
  'sailor',
  'solderer',
  'ship captain',
  'salvation',
])('"%s" does not', (text) => {
  expect(read(text)).toBe('');
});

test('a word that is still typed is told by its beginning', () => {
  expect(read('soldi')).not.toBe('');
  expect(read('sold')).toBe('');
  expect(read('soldi', false)).toBe('');
});
