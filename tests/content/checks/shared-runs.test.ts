import { expect, test } from 'vitest';
import { runsOf, sharedRuns, wordRuns } from '../../support/content/shared-runs.ts';

test('a run of seven words that stands in both texts is found, whatever its marks and case', () => {
  expect(
    sharedRuns(
      runsOf(['In short, they help clients fill in forms, and then they call.'], 7),
      'They help clients: fill in forms and then go.',
      7,
    ),
  ).toEqual(['they help clients fill in forms and', 'help clients fill in forms and then']);
});

test('six words in a row are no run of seven', () => {
  expect(
    sharedRuns(runsOf(['one two three four five six'], 7), 'one two three four five six seven', 7),
  ).toEqual([]);
});

test('a run does not reach from one text of ours into the next', () => {
  expect(
    sharedRuns(runsOf(['one two three', 'four five'], 4), 'one two three four five', 4),
  ).toEqual([]);
});

test('a run is told once, however often the other text repeats it', () => {
  expect(sharedRuns(runsOf(['a b c'], 3), 'a b c a b c', 3)).toEqual(['a b c']);
});

test('a text shorter than the run has none', () => {
  expect(wordRuns('too short', 7)).toEqual([]);
});
