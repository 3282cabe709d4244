import { compareText } from './compare-text.ts';
import type { TitleRecord } from './title-record.ts';

/*
 * Titles as lines of text, small enough to send.
 *
 * Titles stand in groups, one for each occupation in the order of the occupations, by the
 * occupation they are likeliest counted in; an empty line ends a group. In a group they stand in
 * the order of their last words, and a line is
 *
 *   <n><words>[=<other form>]…[|<occupations>]
 *
 * n: how many of the last words are those of the line before, 0 to 9. words: those in front of
 * them; a common word is one sign, of the list of common words. other form: left empty when it is
 * the capital letters of the title. occupations: the positions of the others it is counted in,
 * base 36, with commas.
 */

const mostShared = 9;
const formMark = '=';
const othersMark = '|';
/** Signs that no title holds and that take two bytes. Each stands for a common word. */
const firstSign = 0x0400;
const signs = 0x0400;
const signOrWord = /[\u0400-\u07ff]|[^\u0400-\u07ff ]+/g;

/** The words that take the most room in `titles`, for `writeTitles` and `readTitles`. */
export function commonWords(titles: readonly TitleRecord[]): string[] {
  const room = new Map<string, number>();
  for (const { title } of titles) {
    for (const word of title.split(' ')) room.set(word, (room.get(word) ?? 0) + 1);
  }
  return [...room]
    .filter(([word]) => word.length > 2)
    .sort(([a, roomA], [b, roomB]) => roomB - roomA || compareText(a, b))
    .slice(0, signs)
    .map(([word]) => word);
}

/**
 * Writes titles, which must each have an occupation, for a number of occupations.
 * Throws a RangeError when a title holds a sign that the lines are made with.
 */
export function writeTitles(
  titles: readonly TitleRecord[],
  occupations: number,
  common: readonly string[] = [],
): string {
  const signOf = new Map(common.map((word, at) => [word, String.fromCharCode(firstSign + at)]));
  const groups = Array.from({ length: occupations }, (): TitleRecord[] => []);
  for (const title of titles) groups[title.occupations[0] ?? -1]?.push(title);
  return groups.map((group) => writeGroup(group, signOf)).join('');
}

function writeGroup(group: readonly TitleRecord[], signOf: ReadonlyMap<string, string>): string {
  let before: string[] = [];
  const lines = group
    .map((record) => ({ record, words: record.title.split(' ').reverse() }))
    .sort((a, b) => compareText(a.words.join(' '), b.words.join(' ')))
    .map(({ record, words }) => {
      let shared = 0;
      const most = Math.min(words.length - 1, before.length, mostShared);
      while (shared < most && words[shared] === before[shared]) shared += 1;
      before = words;
      return `${shared}${writeWords(words.slice(shared).reverse(), signOf)}${writeRest(record)}\n`;
    });
  return `${lines.join('')}\n`;
}

/** Words with spaces between them, where both are written out. */
function writeWords(words: readonly string[], signOf: ReadonlyMap<string, string>): string {
  let text = '';
  let open = false;
  for (const word of words) {
    const sign = signOf.get(word);
    text += sign ?? (open ? ` ${word}` : word);
    open = sign === undefined;
  }
  return text;
}

/** The other forms and the other occupations of a title. */
export function writeRest(record: TitleRecord): string {
  const { title, otherForms, occupations } = record;
  for (const form of [title, ...otherForms]) {
    if (form === '' || /[=|\n\u0400-\u07ff]/.test(form)) {
      throw new RangeError(
        `The title "${form}" cannot be sent to the search: it is empty or holds "=", "|", a line break or a Cyrillic, Hebrew or Arabic letter.`,
      );
    }
  }
  const short = otherForms
    .map((form) => formMark + (form === capitals(title) ? '' : form))
    .join('');
  const more = occupations.slice(1).map((position) => position.toString(36));
  return short + (more.length > 0 ? othersMark + more.join(',') : '');
}

/** Reads what `writeTitles` wrote, one title at a time. */
export function* readTitles(
  text: string,
  standing: 'prominent' | 'listed',
  common: readonly string[] = [],
): Generator<TitleRecord, void, undefined> {
  let occupation = 0;
  let before: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line === '') {
      occupation += 1;
      before = [];
      continue;
    }
    const shared = line.charCodeAt(0) - 48;
    const { front, ...rest } = partLine(line.slice(1));
    const words = (front.match(signOrWord) ?? []).map((word) => {
      const sign = word.charCodeAt(0) - firstSign;
      return sign >= 0 && sign < signs ? (common[sign] ?? '') : word;
    });
    if (shared > 0) words.push(...before.slice(-shared));
    before = words;
    const title = words.join(' ');
    yield {
      title,
      otherForms: readForms(rest.forms, title),
      standing,
      occupations: [occupation, ...rest.others],
    };
  }
}

/** Reads a line that is a whole title and what `writeRest` wrote. */
export function readWholeLine(line: string) {
  const { front, forms, others } = partLine(line);
  return { title: front, otherForms: readForms(forms, front), others };
}

function partLine(line: string) {
  const bar = line.indexOf(othersMark);
  const [front = '', ...forms] = (bar < 0 ? line : line.slice(0, bar)).split(formMark);
  const others =
    bar < 0
      ? []
      : line
          .slice(bar + 1)
          .split(',')
          .map(fromBase36);
  return { front, forms, others };
}

const readForms = (forms: readonly string[], title: string) =>
  forms.map((form) => (form === '' ? capitals(title) : form));

const fromBase36 = (digits: string) => Number.parseInt(digits, 36);

const capitals = (title: string) => title.replaceAll(/[^A-Z]/g, '');
