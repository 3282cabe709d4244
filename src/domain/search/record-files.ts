import { groupBy } from '../lists/group-by.ts';
import { isOccupationCode } from '../words/occupation-code.ts';
import { commonWords, readTitles, readWholeLine, writeRest, writeTitles } from './record-text.ts';
import type { SearchedOccupation, TitleRecord, TitleRecords } from './title-record.ts';

/** What is fetched first: occupations, title pages and prominent titles. */
export interface FirstFile {
  /** The same in both files of one build. */
  readonly edition: string;
  /** The codes of the occupations without their hyphens, one after the other. */
  readonly codes: string;
  /** The size of each occupation, one base 36 digit each. */
  readonly sizes: string;
  /** One line an occupation: its name, other forms and other occupations. */
  readonly names: string;
  readonly pages: readonly TitleRecord[];
  readonly titles: string;
}

/** What is fetched then: all other titles. */
export interface RestFile {
  readonly edition: string;
  /** The common words, with spaces between them. */
  readonly common: string;
  readonly titles: string;
}

/** Parts the records into the two files. */
export function writeFiles(records: TitleRecords): { first: FirstFile; rest: RestFile } {
  const { occupations } = records;
  const byStanding = groupBy(records.titles, ({ standing }) => standing);
  const of = (standing: TitleRecord['standing']) => byStanding.get(standing) ?? [];
  const named = new Map(of('occupation').map((title) => [title.occupations[0], title]));
  const names = occupations.map(({ name }, position) => {
    const title = named.get(position);
    return name + (title ? writeRest(title) : '');
  });
  const common = commonWords(of('listed'));
  const titles = writeTitles(of('prominent'), occupations.length);
  const otherTitles = writeTitles(of('listed'), occupations.length, common);
  const edition = digest(JSON.stringify([names, of('page'), titles, otherTitles]));
  const first = {
    edition,
    codes: occupations.map(({ code }) => code.replace('-', '')).join(''),
    sizes: occupations.map(({ size }) => size.toString(36)).join(''),
    names: names.join('\n'),
    pages: of('page'),
    titles,
  };
  return { first, rest: { edition, common: common.join(' '), titles: otherTitles } };
}

/** A short text that is another for another `text`, near enough: 32-bit FNV-1a. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Reads the first file. Throws a RangeError when it is not what `writeFiles` writes. */
export function readFirstFile(file: FirstFile): TitleRecords {
  const lines = file.names.split('\n').map(readWholeLine);
  const occupations = lines.map(({ title: name }, position): SearchedOccupation => {
    const digits = file.codes.slice(6 * position, 6 * position + 6);
    const code = `${digits.slice(0, 2)}-${digits.slice(2)}`;
    if (!isOccupationCode(code)) {
      throw new RangeError(`The search records hold "${code}" where the code of ${name} belongs.`);
    }
    return { code, name, size: Number.parseInt(file.sizes.charAt(position), 36) };
  });
  const named = lines.map(({ title, otherForms, others }, position): TitleRecord => ({
    title,
    otherForms,
    standing: 'occupation',
    occupations: [position, ...others],
  }));
  return {
    occupations,
    titles: [...file.pages, ...named, ...readTitles(file.titles, 'prominent')],
  };
}

/** All records: those of the first file, then those of the rest, which are read as they are taken. */
export function addRestFile(first: TitleRecords, rest: RestFile): TitleRecords {
  const common = rest.common.split(' ');
  function* titles() {
    yield* first.titles;
    yield* readTitles(rest.titles, 'listed', common);
  }
  return { occupations: first.occupations, titles: titles() };
}
