import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  citationStyles,
  citedItems,
  fillCitation,
  pageWork,
  sourceTitle,
  sourceWork,
  type Citation,
  type CitedWork,
  type CitedWords,
} from '../../src/domain/citation.ts';
import { citeFigure, figureTitle } from '../../src/domain/figure-citation.ts';
import { parseFactId } from '../../src/domain/fact-id.ts';
import { citationOfPage, citationOfSource } from '../../src/facts/citations.ts';
import { allSources } from '../../src/facts/sources.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { citeFile } from '../../src/page-models/cite/cite-file.ts';

/** What the citation processor makes of works with their own words, none of them filled in. */
function processed(works: readonly (readonly [CitedWork, CitedWords?])[]): readonly Citation[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/format-citations.ts'], {
    input: JSON.stringify(works.map(([work, words]) => citedItems(work, words))),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return JSON.parse(stdout) as readonly Citation[];
}

const dates = { published: '2026-05-15', retrieved: '2026-11-22' };
const source = (id: string) => {
  const found = allSources().find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no source ${id}.`);
  return found;
};

const every = <Item>(items: readonly Item[], step: number) =>
  items.filter((_, index) => index % step === 0);

/** Every few careers and places, and titles with every mark that a style treats in its own way. */
const titles = [
  ...every(occupationCareers(), 12).map(({ name }) => `${name}: pay, ways in and outlook`),
  ...every(allPlaces(), 12).map(({ name }) => `${name}: pay by occupation and what it buys`),
  'Door-to-door sales workers: pay in every state and metro',
  "Coeur d'Alene, ID: pay by occupation",
  'Is it “good”? The 3-D of A–Z, O*NET & 5% of $1: Cañon City, CO — a look up',
];

describe('a citation filled in', () => {
  it('is what the processor makes of the same page', { timeout: 60_000 }, () => {
    const words = titles.map((title, at) => ({
      title,
      url: `https://almanac.example/careers/a_b-${at}/`,
      key: `almanac-careers-${at}`,
    }));
    const [made, ...direct] = processed([
      [pageWork(dates)],
      ...words.map((page) => [pageWork(dates), page] as const),
    ]);
    if (!made) throw new Error('The processor made nothing.');
    expect(words.map((page) => fillCitation(made, page))).toEqual(direct);
    expect(direct.length).toBeGreaterThan(100);
  });

  it('is what the processor makes of the same source and the same figure', { timeout: 60_000 }, () => {
    const file = citeFile();
    const facts = [
      'oews/2025-05/TX/29-1141/annual-median',
      'oews/2025-05/M19100/15-1252/annual-median',
      'oews/1999/US/97911/annual-p90',
      'ep/2024-34/US/29-1141/openings',
      'rpp/2024/CA/all-items/index',
      'cpi/2025-05/US/all-items/index',
      'onet/2026-02/US/29-1141.00/education-6',
    ].map(parseFactId);
    const sources = every(allSources(), 5);
    const direct = processed([
      ...sources.map((origin) => {
        const words = { title: sourceTitle(origin), url: origin.url, key: origin.id };
        return [sourceWork('source', origin), words] as const;
      }),
      ...facts.map((fact) => {
        const cited = Object.entries(file.sources).find(
          ([key]) => citeFigure(fact, file) && file.cited[key]?.url === urlOf(fact),
        );
        const words = {
          title: figureTitle(fact, file),
          url: urlOf(fact),
          key: Object.values(fact).join('-'),
          container: file.cited[cited?.[0] ?? '']?.title ?? '',
        };
        return [sourceWork('figure', source(cited?.[1].id ?? '')), words] as const;
      }),
    ]);
    const filled = [...sources.map(citationOfSource), ...facts.map((fact) => citeFigure(fact, file))];
    expect(filled).toEqual(direct);

    function urlOf(fact: (typeof facts)[number]): string {
      return /https:\S+$/.exec(citeFigure(fact, file)?.apa ?? '')?.[0] ?? '';
    }
  });
});

describe('citations', () => {
  it('carry the day of the release, and its address', () => {
    expect(citationOfSource(source('oews-national-2025-05')).apa).toBe(
      'U.S. Bureau of Labor Statistics. (2026). Occupational Employment and Wage Statistics: National cross-industry estimates, May 2025 [Dataset]. https://www.bls.gov/oes/special-requests/oesm25nat.zip',
    );
    const page = { title: 'Registered nurses', url: 'https://almanac.example/x/', key: 'x' };
    expect(citationOfPage(page, 'by-release').mla).toBe(
      '“Registered Nurses.” Career Almanac, 15 May 2026, https://almanac.example/x/.',
    );
  });

  it('name the day of reading where no day of publication is known', () => {
    const { apa, mla } = citationOfSource(source('oews-national-1999'));
    expect(apa).toContain('(n.d.).');
    expect(apa).toMatch(/Retrieved November 22, 2026, from https:\S+$/);
    expect(mla).toMatch(/Accessed 22 Nov\. 2026\.$/);
  });

  it('hold no stand-in and no empty part, whatever the source', () => {
    for (const origin of allSources()) {
      const citation = citationOfSource(origin);
      for (const style of citationStyles) {
        expect(citation[style], origin.id).not.toMatch(/zq|undefined|null|\.\.|, ,/i);
        expect(citation[style], origin.id).toContain(origin.url.split('#')[0]);
      }
    }
  });

  it('have no form for a release that is not held', () => {
    expect(citeFigure(parseFactId('oews/2031-05/US/29-1141/annual-median'), citeFile())).toBe(
      undefined,
    );
  });
});
