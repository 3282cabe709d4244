import type { ZipOutside, ZipPlaces } from './zip-places.ts';

/**
 * The ZIP codes that begin with two digits, short enough to be fetched by a reader who types one.
 */
export interface ZipFile {
  /** The edition in words: "about 2018". */
  readonly edition: string;
  /** Where they lie, each answer once: states, metros, whether outside, as `answerOf` writes it. */
  readonly answers: readonly string[];
  /** The position of its answer, by the last three digits. */
  readonly zips: Readonly<Record<string, number>>;
}

/** The two digits that name the file a ZIP code is in. */
export const zipFileOf = (zip: string): string => zip.slice(0, 2);

/** Of all files: one that no ZIP code begins with is there too, and empty. */
const allDigits = Array.from({ length: 100 }, (_, digits) => String(digits).padStart(2, '0'));

const answerOf = ({ states, metros, outside }: ZipPlaces) =>
  [states.join(' '), metros.join(' '), outside].join('|');

/** Writes ZIP codes in files, by their first two digits. */
export function writeZipFiles(
  zips: readonly ZipPlaces[],
  edition: string,
): ReadonlyMap<string, ZipFile> {
  const files = new Map(
    allDigits.map((digits): [string, { answers: string[]; zips: Record<string, number> }] => [
      digits,
      { answers: [], zips: {} },
    ]),
  );
  for (const places of zips) {
    const file = files.get(zipFileOf(places.zip));
    if (!file) throw new RangeError(`“${places.zip}” does not begin with two digits.`);
    const answer = answerOf(places);
    const known = file.answers.indexOf(answer);
    file.zips[places.zip.slice(2)] = known < 0 ? file.answers.push(answer) - 1 : known;
  }
  return new Map([...files].map(([name, file]) => [name, { edition, ...file }]));
}

/** Where a ZIP code lies, by the file it is in; undefined where the edition has no such code. */
export function readZip(file: ZipFile, zip: string): ZipPlaces | undefined {
  const at = file.zips[zip.slice(2, 5)];
  const answer = at === undefined ? undefined : file.answers[at];
  if (answer === undefined) return undefined;
  const [states = '', metros = '', outside = ''] = answer.split('|');
  return {
    zip: zip.slice(0, 5),
    states: states.split(' '),
    metros: metros === '' ? [] : metros.split(' '),
    outside: outside as ZipOutside,
  };
}
