import type { CiteFile } from '../../../../src/domain/cite/figure-citation.ts';
import type { CodeBook } from '../../../../src/domain/search/code-book.ts';
import type { FirstFile, RestFile } from '../../../../src/domain/search/record-files.ts';
import type { Sentences } from '../../../../src/domain/search/sentences.ts';
import type { SitePagesFile } from '../../../../src/domain/search/site-page.ts';
import type { SpanishMeaning } from '../../../../src/domain/search/spanish-words.ts';
import type { WorkWordsFile } from '../../../../src/domain/search/work-words.ts';
import type { OccupationCode } from '../../../../src/domain/words/occupation-code.ts';

/** A career as the site calls it. */
export interface NamedCareer {
  readonly code: OccupationCode;
  /** What people call them: "Landscapers". */
  readonly name: string;
  /** The agency's name: "Landscaping and groundskeeping workers". */
  readonly officialName: string;
  readonly slug: string;
}

/** A job title with a page of its own: what decides which occupation it is. */
export interface WrittenTitle {
  readonly title: string;
  readonly slug: string;
  /** What the work is, in a sentence. */
  readonly summary: string;
  readonly candidates: readonly {
    readonly code: OccupationCode;
    /** The fact in a job ad that decides. */
    readonly decidedBy: string;
    readonly why: string;
    /** Who says that the title is counted there, as a sentence. */
    readonly saidBy: string;
  }[];
}

/** A page that can be cited: its title, and whether it is dated by the newest release of pay. */
export type CitedPage = readonly [title: string, dated: 'byRelease' | 'undated'];

/** What the almanac knows beside the tables: the files that the site's own search fetches, and names. */
export interface AlmanacTexts {
  readonly first: FirstFile;
  readonly rest: RestFile;
  readonly pages: SitePagesFile;
  readonly codes: CodeBook;
  readonly spanish: readonly SpanishMeaning[];
  readonly work: WorkWordsFile;
  readonly sentences: Sentences;
  readonly words: CiteFile;
  readonly careers: readonly NamedCareer[];
  readonly titles: readonly WrittenTitle[];
  /** By path from the site's root. */
  readonly cited: Readonly<Record<string, CitedPage>>;
  /** Full address of the site's root. */
  readonly site: string;
}

export type TextName = keyof AlmanacTexts;

/** Gives a text, each when it is first asked for. */
export type ReadText = <Name extends TextName>(name: Name) => AlmanacTexts[Name];
