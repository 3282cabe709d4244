import { slugOf } from '../site/slug.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { SearchedOccupation } from './title-record.ts';

/** What a page that is no career can be, the best answer first where two are called alike. */
export const sitePageKinds = [
  'list',
  'qualification',
  'certification',
  'category',
  'program',
  'comparison',
  'term',
  'page',
  'lesson',
  'place',
] as const;
export type SitePageKind = (typeof sitePageKinds)[number];

/** A page that is no career, or a part of one: the term of a glossary. */
export interface SitePage {
  readonly kind: SitePageKind;
  /** As its heading has it: "Project Management Professional". */
  readonly name: string;
  /** What people call it besides: "PMP". */
  readonly otherNames: readonly string[];
  /** Address from the site's root. */
  readonly href: string;
  /** The occupations it is about, the closest first. */
  readonly codes: readonly OccupationCode[];
  /** What it is, in a sentence; empty where its kind and careers say it. */
  readonly sentence: string;
}

/**
 * The pages of each kind as lines of text: name and other names with `=` between, then after tabs
 * the last part of the address, where the name does not give it away, the positions of the
 * occupations in the first file, base 36 with commas, and the sentence.
 */
export type SitePagesFile = {
  /** The same as in the files of titles of one build: positions are theirs. */
  readonly edition: string;
} & Readonly<Record<Exclude<SitePageKind, 'place'>, string>>;

/** What stands before and after the last part of an address. */
const around: Readonly<Record<Exclude<SitePageKind, 'place'>, readonly [string, string]>> = {
  list: ['/find/', '/'],
  qualification: ['/qualifications/', '/'],
  certification: ['/certifications/', '/'],
  category: ['/categories/', '/'],
  program: ['/qualifications/programs/', ''],
  comparison: ['/compare/', '/'],
  term: ['/glossary/#', ''],
  page: ['/', '/'],
  lesson: ['/classes/', '/'],
};
const sentKinds = Object.keys(around) as readonly (keyof typeof around)[];

/** Throws a RangeError for a place, and for a name or sentence with a sign that lines are made with. */
export function writeSitePages(
  pages: readonly SitePage[],
  occupations: readonly SearchedOccupation[],
  edition: string,
): SitePagesFile {
  const positions = new Map(occupations.map(({ code }, position) => [code, position]));
  const line = ({ kind, name, otherNames, href, codes, sentence }: SitePage) => {
    const names = [name, ...otherNames];
    if (names.some((text) => /[=\t\n]/.test(text)) || /[\t\n]/.test(sentence)) {
      throw new RangeError(
        `The page "${name}" cannot be sent: it holds "=", a tab or a line break.`,
      );
    }
    const tail = tailOf(kind, href);
    const at = codes.flatMap((code) => positions.get(code)?.toString(36) ?? []).join(',');
    return [names.join('='), tail === usualTail(kind, name) ? '' : tail, at, sentence]
      .join('\t')
      .trimEnd();
  };
  if (pages.some(({ kind }) => kind === 'place')) {
    throw new RangeError('Places are sent in their own list.');
  }
  const of = (kind: SitePageKind) =>
    pages
      .filter((page) => page.kind === kind)
      .map(line)
      .join('\n');
  const texts = Object.fromEntries(sentKinds.map((kind) => [kind, of(kind)]));
  return { edition, ...texts } as SitePagesFile;
}

/** The pages of the file, for the occupations of the first file of the same build. */
export function readSitePages(
  file: SitePagesFile,
  occupations: readonly SearchedOccupation[],
): SitePage[] {
  return sentKinds.flatMap((kind) =>
    file[kind]
      .split('\n')
      .filter((line) => line !== '')
      .map((line): SitePage => {
        const [names = '', tail = '', at = '', sentence = ''] = line.split('\t');
        const [name = '', ...otherNames] = names.split('=');
        const codes = at === '' ? [] : at.split(',');
        const [before, after] = around[kind];
        return {
          kind,
          name,
          otherNames,
          href: `${before}${tail === '' ? usualTail(kind, name) : tail}${after}`,
          codes: codes.flatMap((digits) => occupations[Number.parseInt(digits, 36)]?.code ?? []),
          sentence,
        };
      }),
  );
}

function tailOf(kind: SitePageKind, href: string): string {
  const [before, after] = around[kind as keyof typeof around];
  if (!href.startsWith(before) || !href.endsWith(after)) {
    throw new RangeError(`${href} is not the address of a ${kind}: they begin with ${before}.`);
  }
  return href.slice(before.length, href.length - after.length);
}

const usualTail = (kind: SitePageKind, name: string) =>
  kind === 'program' ? `${slugOf(name)}/` : slugOf(name);
