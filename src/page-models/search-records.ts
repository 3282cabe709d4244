import { briefOf } from '../briefs.ts';
import { gatherTitles, type WrittenTitle } from '../domain/search/gather-titles.ts';
import { writeFiles } from '../domain/search/record-files.ts';
import { writeSitePages } from '../domain/search/site-page.ts';
import { writeWorkWords } from '../domain/search/work-words.ts';
import type { Sentences } from '../domain/search/sentences.ts';
import { routes } from '../domain/site/links.ts';
import type { GuideFrontMatter } from '../content-schemas/guide.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { oewsFigure } from '../facts/oews.ts';
import { allSpanishWords } from '../facts/spanish-words.ts';
import { occupationCareers, type OccupationCareer } from './career-directory.ts';
import { listedTitles } from './listed-titles.ts';
import { searchCodes } from './search-codes.ts';
import { searchedFacts } from './search-facts.ts';
import { searchedPages, type WrittenPages } from './search-pages.ts';
import { workTexts } from './search-work.ts';

/** What is written of what search finds. */
export interface SearchedTexts extends WrittenPages {
  readonly titles: readonly TitleFrontMatter[];
  readonly guides: readonly Pick<GuideFrontMatter, 'code' | 'alsoCalled' | 'summary'>[];
}

/** What search fetches, as the texts of its files by name. */
export function searchFiles(texts: SearchedTexts): Readonly<Record<string, string>> {
  const { titles: pages, guides } = texts;
  const occupations = occupationCareers().map((career) => ({
    code: career.code,
    name: career.officialName,
    size: sizeOf(career),
  }));
  const spoken = guides.flatMap(({ code, alsoCalled }) =>
    alsoCalled.map((title) => ({ title, code, prominent: true })),
  );
  const short = occupationCareers().map(({ code, name }) => ({
    title: name,
    code,
    prominent: true,
    isName: true,
  }));
  const { first, rest } = writeFiles(
    gatherTitles(occupations, [...listedTitles(), ...short, ...spoken], pages.map(writtenTitle)),
  );
  return {
    first: JSON.stringify(first),
    rest: JSON.stringify(rest),
    pages: JSON.stringify(writeSitePages(searchedPages(texts), occupations, first.edition)),
    codes: JSON.stringify(searchCodes()),
    spanish: JSON.stringify(allSpanishWords()),
    work: JSON.stringify(writeWorkWords(workTexts(guides), occupations, first.edition)),
    sentences: JSON.stringify(searchSentences(pages)),
  };
}

function searchSentences(pages: readonly TitleFrontMatter[]): Sentences {
  return {
    careers: Object.fromEntries(
      occupationCareers().map(({ code }) => [code, briefOf(code).sentence]),
    ),
    titles: Object.fromEntries(pages.map(({ slug, summary }) => [routes.career(slug), summary])),
    facts: searchedFacts(),
  };
}

function writtenTitle({ title, alsoCalled, slug, candidates }: TitleFrontMatter): WrittenTitle {
  return { title, alsoCalled, slug, codes: candidates.map(({ code }) => code) };
}

/** The power of two nearest to the number of employees; 0 when that is not published. */
function sizeOf({ code }: OccupationCareer): number {
  const employment = oewsFigure(code, 'employment');
  return 'value' in employment ? Math.round(Math.log2(Math.max(1, employment.value))) : 0;
}
