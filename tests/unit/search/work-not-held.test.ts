import { expect, test } from 'vitest';
import { readNotHeld, withoutNotHeld } from '../../../src/domain/search/work-not-held.ts';

test.each([
  ['drug dealer', 'lawful work only'],
  ['uber driver', 'counts employees'],
  ['work from home jobs', 'from home'],
  ['part time jobs', 'part time'],
  ['jobs for felons', 'up to each state and employer'],
  ['jobs AI can’t replace', 'Nobody knows'],
  ['low stress jobs', 'differs from person to person'],
])('"%s" gets a sentence', (typed, words) => {
  expect(readNotHeld(typed)?.sentence).toContain(words);
});

test.each(['nurse', 'pharmacist', 'night auditor', 'remote sensing scientist', 'theft detective'])(
  '"%s" is work like any other',
  (typed) => {
    expect(readNotHeld(typed)).toBeUndefined();
  },
);

test('only unlawful work shows no career', () => {
  expect(readNotHeld('hitman')?.isAll).toBe(true);
  expect(readNotHeld('uber driver')?.isAll).toBeUndefined();
  expect(withoutNotHeld('remote nurse').trim()).toBe('nurse');
});
