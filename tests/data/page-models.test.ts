import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { newerEditionSentence } from '../../src/domain/figures/receipt.ts';
import { historySeries } from '../../src/domain/history/history-series.ts';
import { requireOccupationCareer, occupationCareers } from '../../src/page-models/career-directory.ts';
import { careerPage } from '../../src/page-models/career-page/career-page.ts';
import { historySection } from '../../src/page-models/career-page/history.ts';
import { outlookSection } from '../../src/page-models/career-page/outlook.ts';
import { paySection } from '../../src/page-models/career-page/pay.ts';
import { waysInSection } from '../../src/page-models/career-page/ways-in.ts';
import { careersAToZPage, letterPages } from '../../src/page-models/careers-a-to-z.ts';
import { categoriesPage } from '../../src/page-models/category-list/categories-page.ts';

const career = (code: string) => requireOccupationCareer(code, 'this test');
const nurses = careerPage(career('29-1141'));

describe('the page of registered nurses', () => {
  it('compares pay in the middle with all jobs', () => {
    expect(nurses.pay.timesAllJobs).toMatchObject({
      derived: 'ratio',
      arithmetic: '$97,550 ÷ $50,980 = 1.91',
    });
  });

  it('says which part of the newest edition of the projections is here', () => {
    expect(newerEditionSentence(nurses.outlook.whole.receipt.origin)).toBe(
      'A newer edition, 2025–35, was published on August 27, 2026. Of it this site has the projected change in percent and the openings of each occupation, and nothing else yet.',
    );
  });

  it('draws no line across 2012, when nurse practitioners were counted apart', () => {
    const { lines } = historySeries(nurses.history.points, 'nominal');
    const years = lines.map((line) => Math.floor(line[0]?.year ?? 0));
    expect(years.at(-1)).toBe(2012);
    expect(lines.at(-1)?.at(-1)?.value).toBe(97550);
  });

  it('puts May 2025 dollars beside what was published then', () => {
    const point = nurses.history.points.find(({ release }) => release === '2024-05');
    expect(point?.nominal).toMatchObject({ value: 93600 });
    expect(point?.real).toMatchObject({ value: Math.round((93600 * 321.465) / 314.069) });
  });
});

describe('occupations whose pay is published one way only', () => {
  it('lead with pay by the hour when there is none by the year', () => {
    const pay = paySection(career('27-2011').code);
    expect(pay.range.period).toBe('hourly');
    expect(pay.figures['annual-median']).toMatchObject({ missing: 'hourly-only' });
    expect(pay.allJobs).toMatchObject({ value: 24.51 });
  });

  it('are never turned from the year into the hour', () => {
    const pay = paySection(career('53-2011').code);
    expect(pay.range.period).toBe('annual');
    expect(pay.figures['hourly-median']).toMatchObject({ missing: 'annual-only' });
  });
});

describe('ways in', () => {
  it('show what analysts assign beside what people who do the job say', () => {
    const ways = waysInSection(career('29-1141').code);
    expect(ways.education).toBe('bachelors');
    expect(ways.survey?.answers.map(({ label }) => label)).toContain("Bachelor's Degree (imprecise)");
    const shares = ways.survey?.answers.map(({ share }) => (isPresent(share) ? share.value : 0)) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  });
});

describe('every one of the 830 career pages', () => {
  const pages = occupationCareers().map((entry) => careerPage(entry));

  it('has an address of its own', () => {
    expect(new Set(pages.map((page) => page.career.slug)).size).toBe(830);
  });

  it('says what the job is in a sentence of its own', () => {
    const sentences = pages.map(({ brief }) => brief.sentence);
    expect(new Set(sentences).size).toBe(830);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });

  it('calls the job by a name that no other job has, and keeps the official one', () => {
    expect(new Set(pages.map(({ career }) => career.people.toLowerCase())).size).toBe(830);
    const official = new Map(pages.map(({ career }) => [career.officialName, career.code]));
    expect(official.size).toBe(830);
    const taken = pages.filter(
      ({ career }) => (official.get(career.name) ?? career.code) !== career.code,
    );
    expect(taken.map(({ career }) => `${career.code}: ${career.name}`)).toEqual([]);
  });

  it('has openings that are people who leave plus growth, within rounding', () => {
    const off = pages.filter(({ outlook: { whole } }) => {
      const { openings, exits, transfers, change } = whole;
      if (![openings, exits, transfers, change].every(isPresent)) return false;
      const [all, out, moved, gain] = [openings, exits, transfers, change].map((figure) =>
        isPresent(figure) ? figure.value : 0,
      ) as [number, number, number, number];
      return Math.abs(all - (out + moved + gain / 10)) > 250;
    });
    expect(off.map((page) => page.career.name)).toEqual([]);
  });

  it('ends its history with the newest release', () => {
    const wrong = pages.filter((page) => page.history.points.at(-1)?.release !== '2025-05');
    expect(wrong).toEqual([]);
  });

  it('names three sources or more', () => {
    for (const page of pages) expect(page.sources.length).toBeGreaterThanOrEqual(3);
  });
});

describe('lists', () => {
  it('hold every career from A to Z, in order', () => {
    const page = careersAToZPage([{ title: 'School case manager', slug: 'school-case-manager' }]);
    const names = page.letters.flatMap(({ careers }) => careers.map(({ name }) => name));
    expect(names).toHaveLength(831);
    const inWords = (name: string) => name.replace(/^9/, 'zz');
    expect(names).toEqual(
      names.toSorted((a, b) => inWords(a).localeCompare(inWords(b), 'en')),
    );
    expect(names.at(-1)).toBe('911 dispatchers');
    expect(names).toContain('School case manager');
  });

  it('show every one of them in the page of its letter, which all letters lead to', () => {
    const whole = careersAToZPage([]);
    const pages = letterPages(whole);
    expect(pages.flatMap(({ shown }) => shown.careers)).toEqual(
      whole.letters.flatMap(({ careers }) => careers),
    );
    expect(pages[0]?.path).toBe('/careers/');
    expect(pages.find(({ shown }) => shown.letter === 'N')?.path).toBe('/careers/letter/n/');
    for (const { letters } of pages) {
      expect(letters.map(({ href }) => href)).toEqual(pages.map(({ path }) => path));
    }
  });

  it('compare all 22 categories, best paid first', () => {
    const medians = categoriesPage().rows.map(({ range }) =>
      isPresent(range.median) ? range.median.value : 0,
    );
    expect(medians).toHaveLength(22);
    expect(medians).toEqual(medians.toSorted((a, b) => b - a));
  });

  it('refuse a code that is no occupation, and say who asked', () => {
    expect(() => requireOccupationCareer('99-9999', 'src/content/titles/x.mdx')).toThrow(
      'src/content/titles/x.mdx: The occupation code 99-9999 is not one of the detailed occupations of the newest release. Use a code listed in data/oews/national, such as 29-1141.',
    );
  });

  it('class a shrinking occupation as shrinking', () => {
    expect(outlookSection(career('43-9022').code).newest.pace).toBe('shrinking');
    expect(historySection(career('43-9022').code).period).toBe('annual');
  });
});
