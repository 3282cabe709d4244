import type { OccupationCode } from '../words/occupation-code.ts';
import { stemsSaid } from './everyday-words.ts';
import type { SearchedOccupation } from './title-record.ts';
import { stemOf, stemsOf, tellingWords } from './word-stems.ts';

/** What is written of the work of an occupation; what says most of it weighs most. */
export interface WorkText {
  readonly code: OccupationCode;
  /** What it is worth beside others: less for lines of what is left, and for those who teach or lead. */
  readonly worth: number;
  readonly parts: readonly { readonly text: string; readonly weight: number }[];
}

/** Words of an occupation that are sent: those that tell it apart best. */
const mostWords = 64;
/** How much a word says, in a digit. */
const steps = 9;

/**
 * The words for the work of every occupation, as lines of text: a stem, then for each occupation
 * whose work it tells of its distance in the first file from the one before, base 36, and a digit
 * for how much it says of it.
 */
export interface WorkWordsFile {
  /** The same as in the files of titles of one build: positions are theirs. */
  readonly edition: string;
  readonly words: string;
}

/** Writes the words of the texts, for the occupations of the first file. */
export function writeWorkWords(
  texts: readonly WorkText[],
  occupations: readonly SearchedOccupation[],
  edition: string,
): WorkWordsFile {
  const positions = new Map(occupations.map(({ code }, position) => [code, position]));
  const counted = texts.map(({ code, parts, worth }) => ({
    worth,
    position: positions.get(code) ?? -1,
    counts: countsOf(parts),
  }));
  const holders = new Map<string, number>();
  for (const { counts } of counted) {
    for (const stem of counts.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string) => Math.log((texts.length + 1) / ((holders.get(stem) ?? 0) + 1));
  const lines = new Map<string, [position: number, value: number][]>();
  for (const { position, counts, worth } of counted.filter((one) => one.position >= 0)) {
    const told = [...counts]
      .map(([stem, count]) => ({ stem, value: count / (count + 3), by: Math.sqrt(rarity(stem)) }))
      .sort((a, b) => b.value * b.by - a.value * a.by)
      .slice(0, mostWords);
    for (const { stem, value } of told) {
      const line = lines.get(stem) ?? [];
      line.push([position, Math.max(1, Math.round(value * worth * steps))]);
      lines.set(stem, line);
    }
  }
  const words = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, line]) => `${stem} ${writeLine(line)}`);
  return { edition, words: words.join('\n') };
}

function countsOf(parts: WorkText['parts']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, weight } of parts) {
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  }
  return counts;
}

/** Distances in capital letters before digits, so that nothing stands between them. */
function writeLine(line: [position: number, value: number][]): string {
  let before = 0;
  return line
    .sort(([a], [b]) => a - b)
    .map(([position, value]) => {
      const distance = position - before;
      before = position;
      return `${inLetters(distance)}${String(value)}`;
    })
    .join('');
}

const inLetters = (number: number): string =>
  number < 26
    ? String.fromCharCode(65 + number)
    : inLetters(Math.floor(number / 26)) + String.fromCharCode(65 + (number % 26));

/** An occupation whose work has words of a query. */
export interface FoundWork {
  readonly code: OccupationCode;
  /** The part of what the query says that its work has: 0 to 1. */
  readonly share: number;
  readonly score: number;
}

/** Less of what a query says is nothing like it. */
const leastShare = 0.55;

/** Finds occupations by what their people do. */
export class WorkWords {
  readonly #lines = new Map<string, string>();
  readonly #occupations: readonly SearchedOccupation[];

  /** @param occupations of the first file of the same build. */
  constructor({ words }: WorkWordsFile, occupations: readonly SearchedOccupation[]) {
    this.#occupations = occupations;
    for (const line of words.split('\n')) {
      const at = line.indexOf(' ');
      if (at > 0) this.#lines.set(line.slice(0, at), line.slice(at + 1));
    }
  }

  /** The occupations for a description of work, the best first; none where it says too little. */
  find(typed: string): readonly FoundWork[] {
    const words = [...new Set([...tellingWords(typed), ...(doneTo.test(typed) ? ['people'] : [])])];
    const share = new Map<number, number>();
    const score = new Map<number, number>();
    let whole = 0;
    // A word that only begins alike says little where it is all there is.
    if (!words.some((word) => stemsSaid(word).some((stem) => this.#lines.has(stem)))) return [];
    for (const word of words) {
      const told = this.#toldBy(word);
      const says =
        told.size === 0 ? unknownSays : Math.log((this.#occupations.length + 1) / (told.size + 1));
      whole += says;
      for (const [position, value] of told) {
        share.set(position, (share.get(position) ?? 0) + says);
        score.set(position, (score.get(position) ?? 0) + says * value);
      }
    }
    return [...score]
      .flatMap(([position, value]): FoundWork[] => {
        const occupation = this.#occupations[position];
        const part = (share.get(position) ?? 0) / whole;
        if (!occupation || part < leastShare) return [];
        const score = value * part + ofSize * occupation.size;
        return [{ code: occupation.code, share: part, score }];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** How much a word says of each occupation: the most that any of the stems it stands for does. */
  #toldBy(word: string): Map<number, number> {
    const told = new Map<number, number>();
    for (const [at, stem] of stemsSaid(word).entries()) {
      this.#tell(told, stem, at === 0 ? 1 : asSaid);
    }
    // "Surgical" for "surgery": no text has the word, and some have one that begins alike.
    if (told.size === 0) for (const stem of this.#kin(stemOf(word))) this.#tell(told, stem, asKin);
    return told;
  }

  /** Adds what a stem tells of each occupation, where it is the most. */
  #tell(told: Map<number, number>, stem: string, part: number): void {
    for (const [position, value] of readLine(this.#lines.get(stem) ?? '')) {
      const worth = (value / steps) * part;
      if (worth > (told.get(position) ?? 0)) told.set(position, worth);
    }
  }

  /** Stems with the same beginning as one that no text has. */
  #kin(stem: string): readonly string[] {
    const beginning = stem.slice(0, Math.max(shortestKin, stem.length - mostEnding));
    if (beginning.length < shortestKin) return [];
    return [...this.#lines.keys()].filter((known) => known.startsWith(beginning));
  }
}

/** What a doubling of the people in an occupation is worth: enough to part equals. */
const ofSize = 0.03;
/** What a word that no work has says, beside others. */
const unknownSays = 3;
/** What a word is worth that stands for the one typed, and one that only begins alike. */
const asSaid = 0.9;
const asKin = 0.7;
/** Words are alike when this many letters are, and all but this many. */
const shortestKin = 5;
const mostEnding = 3;

/** Work that is done to people, and not to animals or things; "people who" are those who do it. */
const doneTo = /\b(?:people|folks|humans)\b(?! (?:who|that|which)\b)/i;

function readLine(line: string): [position: number, value: number][] {
  let before = 0;
  return [...line.matchAll(/([A-Z]+)(\d)/g)].map(([, letters = '', digit = '1']) => {
    let distance = 0;
    for (const letter of letters) distance = distance * 26 + letter.charCodeAt(0) - 65;
    before += distance;
    return [before, Number(digit)];
  });
}
