import { readBriefs } from '../../../src/briefs.ts';
import type { ReadPage } from '../built-site.ts';
import { linesOf } from './text-slips.ts';

/** What the occupations are called, for one person and for several. */
export interface PeopleNames {
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
}

const afterOne =
  /\b(?:is|was|has|does|earns|needs|works|makes|gets|leads|pays|grows|shrinks|becomes|asks|takes)\b/g;
const afterMany = /\b(?:are|were|have|do|earn|need|make|get|lead|grow|shrink|become|ask|take)\b/g;
/** Where one of these stands before a name, the name is not what the verb is about. */
const aside =
  /\b(?:of|for|in|than|as|with|among|about|to|from|between|like|into|by|on|at|and|or|licens(?:es?|ing)|regulates?|paid|(?:does|do|would|will|can|must) an?)$/i;
const articles = /\b(?:one in ten|an?|each|every|another) /gi;
const longestName = 9;

const lastWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The last word of each name: most words before a verb are none. */
function lastWordsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const known =
    lastWords.get(names) ?? new Set([...names].map((name) => name.split(' ').at(-1) ?? ''));
  lastWords.set(names, known);
  return known;
}

/** The longest of `names` that `words` end with, and what stands before it. */
function nameAtEnd(words: readonly string[], names: ReadonlySet<string>) {
  if (!lastWordsOf(names).has(words.at(-1)?.toLowerCase() ?? '')) return undefined;
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const name = words.slice(-count).join(' ');
    if (names.has(name.toLowerCase())) return { name, before: words.slice(0, -count).join(' ') };
  }
  return undefined;
}

/** Words before a verb that can hold a name and what stands before it. */
const around = 120;

function nameAtStart(words: readonly string[], names: ReadonlySet<string>): string | undefined {
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (names.has(name.toLowerCase())) return name;
  }
  return undefined;
}

function verbProblems(line: string, verbs: RegExp, names: ReadonlySet<string>): string[] {
  return [...line.matchAll(verbs)].flatMap(({ 0: verb, index }) => {
    const words = line
      .slice(Math.max(0, index - around), index)
      .trim()
      .split(' ');
    const found = nameAtEnd(words, names);
    return !found || aside.test(found.before) ? [] : [`“${found.name} ${verb}”`];
  });
}

/** Verbs that do not fit the number of the people right before them, and one person called many. */
export function agreementProblems(line: string, { one, many }: PeopleNames): string[] {
  const called = [...line.matchAll(articles)].flatMap(({ 0: article, index }) => {
    const after = line
      .slice(index + article.length, index + around)
      .trim()
      .split(' ')
      .map(plain);
    const name = nameAtStart(after, many);
    return name === undefined || nameAtStart(after, one) !== undefined
      ? []
      : [`“${article.trim()} ${name}”`];
  });
  return [...verbProblems(line, afterOne, many), ...verbProblems(line, afterMany, one), ...called];
}

const plain = (word: string) => word.replace(/[,.;:!?)”]+$/, '');

let kept: PeopleNames | undefined;

/** The names of all occupations, as their briefs have them. */
export function peopleNames(): PeopleNames {
  kept ??= read();
  return kept;
}

function read(): PeopleNames {
  const names = [...readBriefs().values()].map(({ name }) => name);
  return {
    one: new Set(names.map(({ one }) => one.toLowerCase())),
    many: new Set(names.map(({ many }) => many.toLowerCase())),
  };
}

/** Sentences of a page whose verbs do not fit the names in them; a source's own words are its own. */
export function nameAgreement(page: ReadPage): string[] {
  const quoted = new Set(
    page.elements
      .filter(({ name }) => name === 'blockquote')
      .flatMap(({ children }) => linesOf(children)),
  );
  return linesOf(page.document.children)
    .filter((line) => !quoted.has(line))
    .flatMap((line) => agreementProblems(line, peopleNames()));
}
