import { describe, expect, test } from 'vitest';
import { factId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import {
  payMeasure,
  type PayPeriod,
  type PercentilePoint,
} from '../../src/domain/figures/measure.ts';
import { payRangeFrom, type PayRange } from '../../src/domain/pay/pay-range.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { breadcrumbList, itemList } from '../../src/domain/site/page-lists.ts';
import { occupationThing } from '../../src/page-models/structured-data/occupation.ts';
import { almanacDataset, webSite } from '../../src/page-models/structured-data/site.ts';

const site = 'https://some-host.example/almanac';
const nurses = occupationCareers().find(({ code }) => code === '29-1141');
const brief = { sentence: 'They care for the sick.', duties: ['Check pulse', 'Give medicine'] };
if (!nurses) throw new Error('There are no registered nurses.');

type Cells = Partial<Record<PercentilePoint, number | 'top-coded' | 'not-published'>>;

function range(period: PayPeriod, cells: Cells): PayRange {
  return payRangeFrom(period, (point): Figure => {
    const measure = payMeasure(period, point);
    const id = factId({ dataset: 'oews', release: '2025-05', place: 'US', code: '1', measure });
    const unit = period === 'annual' ? 'usd-year' : 'usd-hour';
    const cell = cells[point] ?? 'not-published';
    if (typeof cell === 'number') return { id, unit, value: cell };
    return { id, unit, missing: cell, ...(cell === 'top-coded' ? { atLeast: 239200 } : {}) };
  });
}

describe('the pay of an occupation', () => {
  test('has all five percentiles where all are published', () => {
    const pay = range('annual', { p10: 1, p25: 2, median: 3, p75: 4, p90: 5 });
    expect(occupationThing(nurses, pay, 'bachelors', site, brief)).toEqual({
      '@type': 'Occupation',
      name: 'Registered nurses',
      description: 'They care for the sick.',
      responsibilities: ['Check pulse', 'Give medicine'],
      mainEntityOfPage: `${site}/careers/registered-nurses/`,
      occupationalCategory: {
        '@type': 'CategoryCode',
        codeValue: '29-1141',
        name: 'Registered nurses',
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'OEWS occupations (SOC 2018)' },
      },
      occupationLocation: { '@type': 'Country', name: 'United States' },
      educationRequirements: 'Usually a bachelor’s degree',
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 1,
        percentile25: 2,
        median: 3,
        percentile75: 4,
        percentile90: 5,
      },
    });
  });

  test('leaves out what is not published or top-coded, and never puts a threshold in its place', () => {
    const pay = range('annual', { p10: 60000, median: 200000, p75: 'top-coded', p90: 'top-coded' });
    expect(occupationThing(nurses, pay, undefined, site, brief).estimatedSalary).toEqual({
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 60000,
      median: 200000,
    });
  });

  test('is by the hour where only that is published', () => {
    const thing = occupationThing(
      nurses,
      range('hourly', { median: 25.5 }),
      undefined,
      site,
      brief,
    );
    expect(thing.estimatedSalary).toMatchObject({ duration: 'PT1H', median: 25.5 });
  });

  test('is not there at all where none is published', () => {
    const thing = occupationThing(
      nurses,
      range('annual', { p90: 'top-coded' }),
      undefined,
      site,
      brief,
    );
    expect(thing).not.toHaveProperty('estimatedSalary');
    expect(thing).not.toHaveProperty('educationRequirements');
  });
});

test('the way to a page is its trail and the page, in order, with full addresses', () => {
  const trail = [{ name: 'Careers', href: '/careers/' }];
  expect(breadcrumbList(trail, { name: 'Actors', href: '/careers/actors/' }, site)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Careers', item: `${site}/careers/` },
      { '@type': 'ListItem', position: 2, name: 'Actors', item: `${site}/careers/actors/` },
    ],
  });
});

test('a list says how long it is', () => {
  const pages = [{ name: 'Legal', href: '/categories/legal/' }];
  expect(itemList('Categories', pages, site)).toMatchObject({ numberOfItems: 1 });
});

test('search is offered with a place for the words', () => {
  expect(webSite('What jobs are.', site)).toMatchObject({
    url: `${site}/`,
    potentialAction: {
      target: { urlTemplate: `${site}/search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the data set names its years, its licenses and every file', () => {
  const dataset = almanacDataset('All tables.', site);
  expect(dataset.temporalCoverage).toBe('1997/2025-05');
  expect(dataset.license).toContain('https://www.onetcenter.org/license_db.html');
  expect(dataset.distribution).toContainEqual(
    expect.objectContaining({
      contentUrl: `${site}/downloads/oews/national/2025-05.csv`,
      encodingFormat: 'text/csv',
    }),
  );
});
