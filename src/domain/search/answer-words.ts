import type { PlaceReading } from '../places/place-query.ts';
import { resultCount, type SearchAnswer, type SearchResult } from './search-answer.ts';
import type { SitePageKind } from './site-page.ts';

/** How many of the occupations of a result are named. */
const mostNamed = 3;
/** How many of the other titles of a result are named. */
const mostAlso = 3;

/** What to do with an empty field. */
export const invitation = 'Type a job title, such as “ultrasound tech”.';

/** What an answer is, in a sentence or two. */
export function answerWords(answer: SearchAnswer): string {
  const asked = `“${answer.query}”`;
  const count = counted(resultCount(answer), 'result');
  if (answer.english !== undefined) return `${asked} is Spanish for “${answer.english}”.`;
  switch (answer.match) {
    case 'every-word':
      return answer.leading
        ? `${leadWords(answer)}, then ${counted(resultCount(answer) - answer.leading, 'more result')}.`
        : `${count} for ${asked}.`;
    case 'work':
      return `No title has all the words of ${asked}. This is work that fits them.`;
    case 'pages':
      return answer.results.length === 0
        ? `${leadWords(answer)}.`
        : `${leadWords(answer)}, then careers that go with it.`;
    case 'mended':
      return `${count} for “${answer.mended ?? ''}”. No title has ${asked} in it.`;
    case 'some-words':
      return `No title has all the words of ${asked}. These come closest.`;
    case 'code':
      return answer.codeWords ?? '';
    case 'military':
      return `${asked} is work in the armed forces, so it is not among these careers.`;
    case 'none':
      if (answer.asTyped) return `Nothing here is called ${asked}.`;
      return answer.note === undefined
        ? `Nothing here is like ${asked}. You can look for a job, a certification, a program of study, a place, or a wish such as “no degree, $60,000”.`
        : `No career here is called ${asked}.`;
    case 'empty':
      // A place alone, even one that is still being looked up, is a word.
      if (answer.where) return `Which job${thereOf(answer.where)}? Type a title as well.`;
      return `There is no word to look for in ${asked}. ${invitation}`;
  }
}

const thereOf = ({ kind }: PlaceReading) => (kind === 'unknown' ? '' : ' there');

const kindsInWords: Readonly<Record<SitePageKind, string>> = {
  list: 'a list',
  qualification: 'a way to qualify',
  certification: 'a certification',
  category: 'a kind of work',
  program: 'a program of study',
  comparison: 'careers side by side',
  term: 'a word we explain',
  page: 'a page of this site',
  lesson: 'a lesson for class',
  place: 'a place',
};

/** What a reader calls a page of a kind, above its name. */
export const kindNames: Readonly<Record<SitePageKind, string>> = {
  list: 'List',
  qualification: 'Qualification',
  certification: 'Certification',
  category: 'Category',
  program: 'Program of study',
  comparison: 'Comparison',
  term: 'Word explained',
  page: 'Page of this site',
  lesson: 'Lesson',
  place: 'Place',
};

/** `For “psychology major”: a program of study`: of the pages that stand first. */
function leadWords({ query, pages = [], leading = 0 }: SearchAnswer): string {
  const kinds = pages.slice(0, leading).map(({ kind }) => kindsInWords[kind]);
  return `For “${query}”: ${[...new Set(kinds)].join(', then ')}`;
}

const counted = (count: number, what: string) =>
  `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;

/** While more titles are on their way. */
export const lookingWords = 'Looking through all titles…';

/** Whether an answer from the best-known titles stands, whatever the others hold. */
export function isCertain({ match }: SearchAnswer): boolean {
  return match === 'every-word' || match === 'code' || match === 'military' || match === 'empty';
}

/** What else a reader should know about an answer, one sentence each. */
export function answerNotes(answer: SearchAnswer): string[] {
  const notes: string[] = [];
  if (answer.note !== undefined) notes.push(answer.note);
  if (answer.cut) {
    notes.push('Your search is very long, so only its beginning is used.');
  }
  return notes;
}

/** What a result stands for: "Counted in Registered nurses." Nothing where it is the career itself. */
export function resultWords({ standing, names }: SearchResult): string {
  if (standing === 'page') {
    return `No official figure of its own. May be counted in ${someOf(names)}.`;
  }
  if (standing === 'occupation') return '';
  const [first = '', ...others] = names;
  if (others.length === 0) return `Counted in ${first}.`;
  return `Counted in ${names.length} occupations, depending on the job: ${first} (where this leads); ${someOf(others)}.`;
}

/** As `resultWords`, where there is little room. */
export function resultWordsInShort(result: SearchResult): string {
  const { standing, names } = result;
  const count = `${names.length} occupations`;
  if (standing === 'page') return `No official figure of its own. May be counted in ${count}.`;
  if (standing === 'occupation' || names.length < 2) return resultWords(result);
  return `Counted in ${count}, depending on the job. Leads to ${names[0] ?? ''}.`;
}

/** Other titles that lead to the same page, or nothing. */
export function alsoWords({ also, names }: SearchResult): string {
  const others = also.filter((title) => title !== names[0]);
  return others.length > 0 ? `Other titles there: ${others.slice(0, mostAlso).join('; ')}.` : '';
}

/** The first few of a list of names. Names hold commas, so semicolons part them. */
function someOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join('; ');
  return more > 0 ? `${named}; and ${more} more` : named;
}
