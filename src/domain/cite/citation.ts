import { bibtexTitle } from './bibtex-title.ts';
import { headlineCase } from './headline-case.ts';
import type { Origin } from '../figures/receipt.ts';

/** The styles a citation is offered in, in the order a reader sees them. */
export const citationStyles = ['apa', 'mla', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export const citationStyleNames: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
};

/** One citation in every style, as plain text. */
export type Citation = Readonly<Record<CitationStyle, string>>;

/** The words of a citation that differ from one work to the next. */
export interface CitedWords {
  readonly title: string;
  /** Full address. */
  readonly url: string;
  /** The name of a BibTeX entry: `registered-nurses`. */
  readonly key: string;
  /** The data set that a figure is part of. */
  readonly container?: string;
}

/** Citations that the pipeline writes, of all that is known when the data is made. */
export interface CitationsFile {
  /** Of a page of this site, with stand-ins: dated by the newest release of pay, or not dated. */
  readonly pages: Readonly<Record<'byRelease' | 'undated', Citation>>;
  /** Of every source file, by its id. */
  readonly sources: Readonly<Record<string, Citation>>;
  /** Of one figure, with stand-ins, and the ids of the source files whose figures are cited so. */
  readonly figures: readonly {
    readonly sources: readonly string[];
    readonly citation: Citation;
  }[];
}

/** Words that stand in for those of a page or a figure, so that one citation does for all alike. */
export const citationStandIns = {
  title: 'Zqtitle',
  url: 'https://zq.example/zqurl',
  key: 'zqkey',
  container: 'Zqcontainer',
} as const;
const standIn = /Zqtitle|https:\/\/zq\.example\/zqurl|zqkey|Zqcontainer/g;

type Form = (text: string) => string;

/** A citation made of stand-ins, with the words of one work put in their place. */
export function fillCitation(made: Citation, words: CitedWords): Citation {
  const { title, container = '', url, key } = words;
  const titles = titleForms(title);
  const fill = (style: CitationStyle, containerForm: Form) => {
    const values: Readonly<Record<string, string>> = {
      [citationStandIns.title]: titles[style],
      [citationStandIns.container]: containerForm(container),
      [citationStandIns.url]: url,
      [citationStandIns.key]: key,
    };
    return made[style].replaceAll(standIn, (found) => values[found] ?? found);
  };
  return {
    apa: fill('apa', (text) => headlineCase(curled(text))),
    mla: fill('mla', headline),
    chicago: fill('chicago', headline),
    bibtex: fill('bibtex', bibtexTitle),
  };
}

/** The title of a page or a figure as each style prints it. */
export function titleForms(title: string): Citation {
  const asHeadline = headline(title);
  return {
    apa: curled(title),
    mla: asHeadline,
    chicago: asHeadline,
    bibtex: bibtexTitle(title),
  };
}

const headline = (title: string) => withinQuotes(headlineCase(curled(title)));

/** Apostrophes as they are printed, whatever was typed. */
const curled = (title: string) => title.replaceAll("'", '’');

/** Quotation marks inside quotation marks are single. */
const withinQuotes = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** The source's name without the name of the file, which no reader needs in a citation. */
export function sourceTitle({ program, title }: Pick<Origin, 'program' | 'title'>): string {
  const plain = title.replace(/ \([^()]*\.\w+\)$/, '');
  return plain.startsWith(program) ? plain : `${program}: ${plain}`;
}
