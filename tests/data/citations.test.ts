import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsFile } from '../../pipeline/citations/citations-file.ts';
import { citedItems, type CitedWork } from '../../pipeline/citations/cited-items.ts';
import { formatCitation } from '../../pipeline/citations/format-citation.ts';
import { citationStyles, fillCitation, type CitedWords } from '../../src/domain/cite/citation.ts';
import { citeFigure, figureTitle } from '../../src/domain/cite/figure-citation.ts';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { sourceKey } from '../../src/domain/figures/figure-words.ts';
import { citationOfPage, citationOfSource } from '../../src/facts/citations.ts';
import { sourceRecords } from '../../src/facts/sources.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { citedPrograms } from '../../src/page-models/cite/cite-page.ts';
import { citeFile } from '../../src/page-models/cite/cite-file.ts';

const page: CitedWork = {
  kind: 'page',
  author: 'Career Almanac',
  published: '2026-05-15',
  retrieved: '2026-11-22',
};

const source = (id: string) => {
  const found = sourceRecords().find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no source ${id}.`);
  return found;
};

const every = <Item>(items: readonly Item[], step: number) =>
  items.filter((_, index) => index % step === 0);

/** Some careers and places, and titles with every mark that a style treats in its own way. */
const titles = [
  ...every(occupationCareers(), 60).map(({ name }) => `${name}: pay, ways in and outlook`),
  ...every(allPlaces(), 60).map(({ name }) => `${name}: pay by occupation and what it buys`),
  'Door-to-door sales workers: pay in every state and metro',
  "Coeur d'Alene, ID: pay by occupation",
  'Is it “good”? The 3-D of A–Z, O*NET & 5% of $1: Cañon City, CO — a look up',
];

it('the file of citations is what the processor makes of the sources that are described', () => {
  const written: unknown = JSON.parse(readFileSync('data/citations.json', 'utf8'));
  expect(citationsFile(sourceRecords())).toEqual(written);
});

describe('a citation filled in', () => {
  const form = formatCitation(citedItems(page));

  it.each(titles)('is what the processor makes of the page "%s"', (title) => {
    const words = { title, url: 'https://almanac.example/careers/a_b/', key: 'almanac-a-b' };
    expect(fillCitation(form, words)).toEqual(formatCitation(citedItems(page, words)));
  });

  it.each([
    'oews/2025-05/TX/29-1141/annual-median',
    'oews/2025-05/M19100/15-1252/annual-median',
    'oews/1999/US/97911/annual-p90',
    'ep/2024-34/US/29-1141/openings',
    'rpp/2024/CA/all-items/index',
    'cpi/2025-05/US/all-items/index',
    'onet/2026-02/US/29-1141.00/education-6',
  ])('is what the processor makes of the figure %s', (id) => {
    const fact = parseFactId(id);
    const file = citeFile();
    const set = file.cited[sourceKey(fact)];
    const { producer, published, retrieved } = source(file.sources[sourceKey(fact)]?.id ?? '');
    const work: CitedWork = { kind: 'figure', author: producer, published, retrieved };
    const words: CitedWords = {
      title: figureTitle(fact, file),
      url: set?.url ?? '',
      key: id.replaceAll('/', '-'),
      container: set?.title ?? '',
    };
    expect(citeFigure(fact, file)).toEqual(formatCitation(citedItems(work, words)));
  });
});

describe('citations', () => {
  it('carry the day of the release, and its address', () => {
    expect(citationOfSource(source('oews-national-2025-05')).apa).toBe(
      'U.S. Bureau of Labor Statistics. (2026). Occupational Employment and Wage Statistics: National cross-industry estimates, May 2025 [Dataset]. https://www.bls.gov/oes/special-requests/oesm25nat.zip',
    );
    const page = { title: 'Registered nurses', url: 'https://almanac.example/x/', key: 'x' };
    expect(citationOfPage(page, 'byRelease').mla).toBe(
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
    for (const origin of sourceRecords()) {
      const citation = citationOfSource(origin);
      for (const style of citationStyles) {
        expect(citation[style], origin.id).not.toMatch(/zq|undefined|null|\.\.|, ,/i);
        expect(citation[style], origin.id).toContain(origin.url.split('#')[0]);
      }
    }
  });

  it('of a page tell the day of the release from the day it was read', () => {
    const page = { title: 'Registered nurses', url: 'https://almanac.example/x/', key: 'x' };
    const { bibtex } = citationOfPage(page, 'byRelease');
    expect(bibtex).toMatch(/year = \{?2026\}?/);
    expect(bibtex).toContain('accessed 2026-11-22');
    expect(bibtex).not.toContain('accessed 2026-05-15');
  });

  it('stand by programme, the newest release first', () => {
    const programs = citedPrograms();
    expect(programs.some(({ sources }) => sources.length > 20)).toBe(true);
    for (const { program, sources } of programs) {
      const releases = sources.map(({ origin }) => source(origin.id).release);
      expect(releases, program).toEqual(releases.toSorted().toReversed());
    }
  });

  it('have no form for a release that is not held', () => {
    expect(citeFigure(parseFactId('oews/2031-05/US/29-1141/annual-median'), citeFile())).toBe(
      undefined,
    );
  });
});
