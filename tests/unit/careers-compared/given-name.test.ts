import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareAddress,
  readCompareAddress,
} from '../../../src/domain/compare-careers/compare-address.ts';
import { readGivenName } from '../../../src/domain/compare-careers/given-name.ts';
import {
  hostileNames,
  mendedNames,
  namesOfSigns,
  namesWithAddress,
} from '../../support/hostile-names.ts';

const nameOf = (asked: string) => readGivenName(asked).name;

describe('a name of one’s own', () => {
  test.each([
    'Health careers, period 3',
    'Ms. O’Neil: 2nd hour (A/B) & “AVID” #4',
    'Carreras de salud – año 2',
    'Профессии, 9 класс',
    '医療の仕事',
    'שיעור 3',
    'Trades?! 50° and up — part 1',
  ])('%s is shown as it is', (name) => {
    expect(readGivenName(name)).toEqual({ name, complaint: undefined });
  });

  test.each(['', '  ', '\n'])('that is nothing is none, without a word: %j', (asked) => {
    expect(readGivenName(asked)).toEqual({ name: undefined, complaint: undefined });
  });

  test.each(namesWithAddress)('that is an address is left out with a sentence: %j', (asked) => {
    const { name, complaint } = readGivenName(asked);
    expect(name).toBeUndefined();
    expect(complaint).toMatch(/looks like an address.*\.$/);
  });

  test.each(namesOfSigns)('that has no letters is left out: %j', (asked) => {
    expect(nameOf(asked)).toBeUndefined();
  });

  test.each(mendedNames.map(([asked, shown]) => ({ asked, shown })))(
    'of plain words and more keeps the words: $shown',
    ({ asked, shown }) => {
      expect(nameOf(asked)).toBe(shown);
    },
  );
});

const shownSigns = /^[\p{L}\p{N}'’"“”()&+#/°.,;:!?–—-][\p{L}\p{M}\p{N} .,;:!?'’"“”()&+#/°–—-]*$/u;

/** What is wrong with a name as it is shown. */
function faults(asked: string): string[] {
  const name = nameOf(asked);
  if (name === undefined) return [];
  return [
    ...(shownSigns.test(name) && name === name.trim() ? [] : [`signs in ${JSON.stringify(name)}`]),
    ...(Array.from(name).length <= 60 ? [] : [`length of ${name}`]),
    ...(/\/\/|www\.|@|\w\.\p{L}\p{L}|[<>]/iu.test(name) ? [`an address or markup in ${name}`] : []),
    ...(nameOf(name) === name ? [] : [`${JSON.stringify(name)} is not read as it is shown`]),
    ...(readCompareAddress(compareAddress({ name })).request.name === name
      ? []
      : [`${JSON.stringify(name)} is not read back from the link`]),
  ];
}

describe('whatever a link says, a name is short and plain, and read back as it is shown', () => {
  test('of every hostile name', () => {
    expect(hostileNames.flatMap(faults)).toEqual([]);
    expect(hostileNames.length).toBeGreaterThan(220);
  });

  test('of any text', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('class', '.', ':', ' ', '/', '\u0301', '\u200d', '日本', 'ﷺ', '½', '３'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(faults(parts.join(''))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
