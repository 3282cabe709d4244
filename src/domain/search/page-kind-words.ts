import { singular } from './words.ts';
import type { SitePageKind } from './site-page.ts';

const words = (list: string) => list.split(/\s+/).map(singular);

/** Words that ask for a certification; a license is what the law asks for. */
const certificationWords = words('certification cert certified credential exam');

/** Words that say what kind of page is asked for, beside its name: "psychology major". */
const kindWords: readonly (readonly [readonly SitePageKind[], readonly string[]])[] = [
  [
    ['certification', 'qualification'],
    [...certificationWords, ...words('certificate license licensed')],
  ],
  [
    ['program', 'qualification'],
    words(
      'bachelor class classes college course curriculum degree doctorate major master minor program school studies study studying university',
    ),
  ],
  [['term'], words('define defined definition explain explained glossary meaning means term')],
  [['comparison'], words('compare compared comparison difference versus vs')],
  [['lesson'], words('activity classroom handout lesson worksheet')],
  [['category'], words('area career category field industry job occupation sector work')],
];

/** Words around a name that say nothing of it, and nothing of its kind. */
const around = new Set(
  words(
    'about all am are be become becoming best can cost do does find for from get getting good help how i in info information into is it list long me my need of on online price show start starting take takes the there to want what when where which who with worth you',
  ),
);

/** Words that may name a page, in the form in which words are compared. */
export interface NameReading {
  readonly words: readonly string[];
  /** The kinds that the words left out ask for; empty when none is left out. */
  readonly kinds: readonly SitePageKind[];
}

/**
 * What of a query may name a page: all of it, without the words that say nothing ("what is a
 * median"), and without those that say what kind of page is meant ("psychology major").
 */
export function nameReadings(all: readonly string[]): readonly NameReading[] {
  const telling = all.filter((word) => !around.has(word));
  const groups = kindWords.filter(([, known]) => telling.some((word) => known.includes(word)));
  const without = (left: typeof groups): NameReading => ({
    words: telling.filter((word) => !left.some(([, known]) => known.includes(word))),
    kinds: left.flatMap(([kinds]) => kinds),
  });
  const readings = [
    { words: all, kinds: [] },
    { words: telling, kinds: [] },
    ...groups.map((group) => without([group])),
    without(groups),
  ];
  const seen = new Set<string>(['']);
  return readings.filter(({ words }) => !seen.has(words.join(' ')) && seen.add(words.join(' ')));
}

/** Whether a certification is asked for, whatever of: "scrum master certification". */
export const asksForCertification = (all: readonly string[]) =>
  all.some((word) => certificationWords.includes(word));

/** The words of a name that tell it from other names of its kind: not "certified", nor "exam". */
export const tellingOfName = (own: readonly string[]) =>
  own.filter((word) => !certificationWords.includes(word));

/** The kinds that any word asks for, whether it is part of a name or not. */
export function kindsAskedFor(all: readonly string[]): readonly SitePageKind[] {
  return kindWords.flatMap(([kinds, known]) =>
    all.some((word) => known.includes(word)) ? kinds : [],
  );
}
