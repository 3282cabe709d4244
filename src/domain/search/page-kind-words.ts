import { singular } from './words.ts';
import type { SitePageKind } from './site-page.ts';

const words = (list: string) => list.split(/\s+/).map(singular);

/** Words that say what kind of page is asked for, beside its name: "psychology major". */
const kindWords: readonly (readonly [readonly SitePageKind[], readonly string[]])[] = [
  [
    ['certification', 'qualification'],
    words('certification certificate cert certified credential exam license licensed'),
  ],
  [
    ['program', 'qualification'],
    words(
      'bachelor class classes college course curriculum degree doctorate major master minor program school studies study studying university',
    ),
  ],
  [['term'], words('define defined definition explain explained glossary meaning means term')],
  [['comparison'], words('compare compared comparison difference versus vs')],
  [['category'], words('area career category field industry job occupation sector work')],
];

/** Words around a name that say nothing of it, and nothing of its kind. */
const around = new Set(
  words(
    'about all am are be become becoming best can cost do does find for from get getting good help how i in info information is it list long me my need of on online price show take takes the there to want what when where which who with worth you',
  ),
);

/** A query without what stands around a name. */
export interface NamedWords {
  /** The name, in the form in which words are compared. */
  readonly name: readonly string[];
  /** The kinds that the other words ask for; empty when they ask for none. */
  readonly kinds: readonly SitePageKind[];
}

/** The words of a query that may name a page, with the kinds that its other words ask for. */
export function withoutKindWords(all: readonly string[]): NamedWords {
  const kinds = new Set<SitePageKind>();
  const name = all.filter((word) => {
    const asked = kindWords.find(([, known]) => known.includes(word));
    for (const kind of asked?.[0] ?? []) kinds.add(kind);
    return !asked && !around.has(word);
  });
  return { name, kinds: [...kinds] };
}

/** The words without those that say nothing: "what is a median" is "median". */
export function withoutEmptyWords(all: readonly string[]): readonly string[] {
  return all.filter((word) => !around.has(word));
}
