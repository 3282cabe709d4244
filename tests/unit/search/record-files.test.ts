import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addRestFile,
  readFirstFile,
  writeFiles,
  type FirstFile,
  type RestFile,
} from '../../../src/domain/search/record-files.ts';
import type { TitleRecord } from '../../../src/domain/search/title-record.ts';
import { sampleTitles } from '../../support/sample-titles.ts';

const { occupations } = sampleTitles;

/** Through JSON and back, as a reader gets them. */
function sent(titles: readonly TitleRecord[]): TitleRecord[] {
  const { first, rest } = writeFiles({ occupations, titles });
  const read = readFirstFile(JSON.parse(JSON.stringify(first)) as FirstFile);
  expect(read.occupations).toEqual(occupations);
  return [...addRestFile(read, JSON.parse(JSON.stringify(rest)) as RestFile).titles];
}

const byTitle = (a: TitleRecord, b: TitleRecord) =>
  a.title < b.title ? -1 : a.title > b.title ? 1 : 0;

test('what is sent is what was gathered', () => {
  expect(sent([...sampleTitles.titles]).sort(byTitle)).toEqual(
    [...sampleTitles.titles].sort(byTitle),
  );
});

test('the common words of titles are sent as signs, and come back as words', () => {
  const titles = Array.from({ length: 40 }, (_, at): TitleRecord => ({
    title: `Number ${at} Machine Operator`,
    otherForms: at % 3 === 0 ? ['MO'] : [],
    standing: 'listed',
    occupations: [at % occupations.length],
  }));
  const { rest } = writeFiles({ occupations, titles });
  expect(rest.common.split(' ')).toContain('Operator');
  expect(rest.titles).not.toContain('Operator');
  expect(
    sent(titles)
      .filter(({ standing }) => standing === 'listed')
      .sort(byTitle),
  ).toEqual(titles.toSorted(byTitle));
});

const word = fc.stringMatching(/^[A-Za-z0-9'()&/,.é-]{1,9}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const positions = fc
  .uniqueArray(fc.nat(occupations.length - 1), { minLength: 1, maxLength: 5 })
  .filter((list) => list.length > 0);

test('any titles come back as they were', () => {
  const record = fc.record({
    title: phrase,
    otherForms: fc.array(phrase, { maxLength: 2 }),
    standing: fc.constantFrom('prominent' as const, 'listed' as const),
    occupations: positions,
  });
  const titles = fc.uniqueArray(record, { selector: ({ title }) => title, maxLength: 30 });
  fc.assert(
    fc.property(titles, (given) => {
      const got = sent(given).filter(({ standing }) => standing !== 'occupation');
      expect(got.sort(byTitle)).toEqual(given.toSorted(byTitle));
    }),
  );
});

test.each(['A=B', 'A|B', 'A\nB', ''])('a title that is %j is refused', (title) => {
  const bad: TitleRecord = { title, otherForms: [], standing: 'listed', occupations: [0] };
  expect(() => writeFiles({ occupations, titles: [bad] })).toThrow('cannot be sent to the search');
});

test('files of other titles have another edition, the same ones the same', () => {
  const edition = (titles: Iterable<TitleRecord>) =>
    writeFiles({ occupations, titles }).first.edition;
  expect(edition(sampleTitles.titles)).toBe(edition([...sampleTitles.titles]));
  expect(edition(sampleTitles.titles.slice(0, -1))).not.toBe(edition(sampleTitles.titles));
});

test('a first file with broken codes is refused', () => {
  const { first } = writeFiles(sampleTitles);
  expect(() => readFirstFile({ ...first, codes: first.codes.slice(1) })).toThrow(RangeError);
});
