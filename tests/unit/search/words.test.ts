import { expect, test } from 'vitest';
import { singular, swappedEmptyWord, wordsOf } from '../../../src/domain/search/words.ts';

test.each([
  ['Registered Nurses', 'registered nurse'],
  ["Nurses' aides & X-ray techs", 'nurse aide x ray tech'],
  ['Café señor', 'cafe senor'],
  ['Master’s-level counselor', 'master level counselor'],
  ['Installers, repairers, and the like', 'installer repairer like'],
  ['GED® Examiner', 'ged examiner'],
  ['  ', ''],
  ['&&& --- !!!', ''],
  ['C++ developer', 'cplusplus developer'],
  ['C# / F# programmer', 'csharp fsharp programmer'],
  ['A+ technician', 'aplus technician'],
  ['.NET programmer', 'dotnet programmer'],
  ['R.N., Ph.D.', 'rn phd'],
  ['U.S.A', 'usa'],
  ['A/C and I/O', 'ac io'],
  ['OB/GYN', 'ob gyn'],
  ['R&D', 'r d'],
  ['g# minor', 'gsharp minor'],
  ['St. Louis No. 1', 'st louis no 1'],
  ['медсестра', 'медсестра'],
])('the words of "%s" are "%s"', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test.each([
  ['nurses', 'nurse'],
  ['secretaries', 'secretary'],
  ['waitresses', 'waitress'],
  ['boxes', 'box'],
  ['coaches', 'coach'],
  ['midwives', 'midwife'],
  ['boss', 'boss'],
  ['campus', 'campus'],
  ['analysis', 'analysis'],
  ['gas', 'gas'],
  ['pies', 'pie'],
  ['welder', 'welder'],
])('the singular of %s is %s', (word, expected) => {
  expect(singular(word)).toBe(expected);
});

test.each([
  ['teh', true],
  ['adn', true],
  ['fo', true],
  ['rn', false],
  ['nurse', false],
])('whether %s is a slip of an empty word: %s', (word, expected) => {
  expect(swappedEmptyWord(word)).toBe(expected);
});
