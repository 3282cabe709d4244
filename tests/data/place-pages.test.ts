import { describe, expect, test } from 'vitest';
import { isPresent, type Figure } from '../../src/domain/figures/figure.ts';
import { allPlacePages, placePage } from '../../src/page-models/place-page/place-page.ts';
import { placeTable } from '../../src/page-models/place-page/place-table.ts';
import { placesIndex } from '../../src/page-models/place-page/places-index.ts';
import { areaScopeOf } from '../../src/domain/places/place.ts';
import { placeById } from '../../src/facts/places.ts';
import { untold } from '../support/untold-pay.ts';

const pages = allPlacePages().map((place) => placePage(place));
const pageOf = (id: string) => placePage(placeById(id));
const ranked = pages.flatMap(({ unusual }) => [...unusual.above, ...unusual.below]);

describe('the pages of all places', () => {
  test('are those of 54 states and territories, 393 metros and 135 rural areas, with figures', () => {
    const kinds = Map.groupBy(pages, ({ place }) => areaScopeOf(place));
    expect(kinds.get('state')).toHaveLength(54);
    expect(kinds.get('metro')).toHaveLength(393);
    expect(kinds.get('rural')).toHaveLength(135);
    expect(pages.filter(({ occupations }) => occupations.length === 0)).toEqual([]);
  });

  test('rank careers by pay that is published here and in the nation, and gaps of the right sign', () => {
    expect(ranked.length).toBeGreaterThan(5000);
    for (const { here, nation } of ranked) {
      expect(isPresent(here) && isPresent(nation)).toBe(true);
    }
    for (const { unusual } of pages) {
      expect(unusual.above.every(({ gap }) => gap.value >= 0)).toBe(true);
      expect(unusual.below.every(({ gap }) => gap.value <= 0)).toBe(true);
    }
  });

  test('rank no "all other" line and nothing below the stated floor', () => {
    for (const { unusual, common, occupations, floor } of pages) {
      const byHref = new Map(occupations.map((row) => [row.href, row]));
      for (const { href } of [...unusual.above, ...unusual.below, ...common]) {
        const row = byHref.get(href);
        const count = row?.jobs;
        expect(count && isPresent(count) ? count.value : 0).toBeGreaterThanOrEqual(floor);
        expect(row?.isResidual).toBe(false);
      }
    }
  });

  test('show no estimate that looks unusual without saying so where careers are ranked', () => {
    const rows = ranked.map((row) => ({ ...row, median: row.here }));
    expect(untold(rows)).toEqual([]);
    expect(ranked.filter(({ collapsed }) => collapsed).length).toBeGreaterThan(100);
  });

  test('nor in the table of all occupations, which may be sorted by pay', () => {
    const rows = pages.flatMap(({ occupations }) => occupations);
    expect(rows.length).toBeGreaterThan(200_000);
    expect(untold(rows)).toEqual([]);
  });

  test('have a list of unusual pay wherever a price level is published, and nowhere else', () => {
    const without = pages.filter(({ unusual }) => unusual.above.length + unusual.below.length === 0);
    const unpriced = pages.filter(({ prices }) => prices.costOfAHundred === undefined);
    expect(without.map(({ place }) => place.id)).toEqual(unpriced.map(({ place }) => place.id));
    const priceless = unpriced.filter(({ place }) => place.kind !== 'rural');
    expect(priceless.every(({ place }) => /^(?:GU|PR|VI)$/.test(place.states.join()))).toBe(true);
    expect(priceless).toHaveLength(9);
  });

  test('count each occupation in one category', () => {
    for (const { categories, occupations } of pages) {
      const sum = categories.reduce((total, row) => total + row.occupations, 0);
      expect(sum).toBe(occupations.length);
    }
  });
});

describe('what leads in a place, by schooling', () => {
  const levels = {
    none: ['no-formal', 'high-school'],
    'two-years': ['some-college', 'postsecondary-nondegree', 'associates'],
    'four-years': ['bachelors'],
    more: ['masters', 'doctoral-or-professional'],
  };
  const amount = (figure: Figure) => (isPresent(figure) ? figure.value : -1);

  test('is the most of what the table of the place has, and nothing below the floor', () => {
    expect(pages.every(({ leaders }) => leaders.length >= 2)).toBe(true);
    for (const { leaders, occupations, floor } of pages) {
      for (const { time, paid, largest } of leaders) {
        const there = occupations.filter(
          ({ education, isResidual, jobs }) =>
            !isResidual && amount(jobs) >= floor && levels[time].includes(education ?? ''),
        );
        const best = there.map(({ median }) => amount(median)).sort((a, b) => b - a);
        const most = there.map(({ jobs }) => amount(jobs)).sort((a, b) => b - a);
        expect(paid.map(({ median }) => amount(median))).toEqual(
          best.filter((value) => value >= 0).slice(0, 5),
        );
        expect(largest.map(({ jobs }) => amount(jobs))).toEqual(most.slice(0, 5));
      }
    }
  });

  test('shows no estimate that looks unusual without saying so', () => {
    const rows = pages.flatMap(({ leaders }) => leaders.flatMap(({ paid }) => paid));
    expect(rows.length).toBeGreaterThan(5_000);
    expect(untold(rows)).toEqual([]);
  });
});

test('the employees of a place are those of its groups of schooling, or not said', () => {
  const told = pages.filter(({ answer }) => answer.employees);
  expect(pages.length - told.length).toBe(16);
  for (const { answer, education } of told) {
    const all = education.reduce((total, { jobs }) => total + (isPresent(jobs) ? jobs.value : 0), 0);
    expect(answer.employees?.value).toBe(all);
    expect(answer.rows).toHaveLength(8);
  }
});

test('Texas shows what the files print', () => {
  const { prices, education, largest, metros, neighbors, tableHref } = pageOf('TX');
  expect(prices.allItems).toMatchObject({ id: 'rpp/2024/TX/all-items/index', value: 97.057 });
  expect(education.find(({ level }) => level === 'bachelors')?.median).toMatchObject({
    value: 90_300,
  });
  expect(largest.map(({ name }) => name)[0]).toBe('Fast-food and counter workers');
  expect(metros).toHaveLength(26);
  expect(neighbors.map(({ name }) => name)).toEqual([
    'Arkansas',
    'Louisiana',
    'New Mexico',
    'Oklahoma',
  ]);
  expect(tableHref).toBe('/places/texas/occupations/');
});

test('a metro names the states it lies in, has parts of its price level, counts and what is common', () => {
  const { states, prices, largest, common, floor, tableHref } = pageOf('M28140');
  expect(states.map(({ name }) => name)).toEqual(['Missouri', 'Kansas']);
  expect(prices.lines).toHaveLength(5);
  expect(largest).toHaveLength(5);
  expect(floor).toBe(1000);
  expect(common.length).toBeGreaterThan(5);
  expect(tableHref).toBe('/places/kansas-city-mo-ks/occupations/');
});

test('a rural area has its state, its neighbors, pay by schooling, jobs and what is common there', () => {
  const { place, states, neighbors, education, largest, common, prices, whereAndWhen } =
    pageOf('R0100001');
  expect(place.name).toBe('Northwest Alabama, outside metro areas');
  expect(whereAndWhen).toBe('in Northwest Alabama outside metro areas, May 2025');
  expect(states.map(({ name }) => name)).toEqual(['Alabama']);
  expect(neighbors).toHaveLength(3);
  expect(education.every(({ jobs }) => isPresent(jobs))).toBe(true);
  expect(largest).toHaveLength(5);
  expect(common.length).toBeGreaterThan(5);
  expect(prices.allItems).toMatchObject({ missing: 'no-estimate' });
});

test('the table of a place is A to Z and has a career page for every row', () => {
  const { rows } = placeTable(placeById('TX'));
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.map(({ name }) => name)).toEqual(
    rows.map(({ name }) => name).toSorted(new Intl.Collator('en').compare),
  );
  const nurses = rows.find(({ href }) => href === '/careers/registered-nurses/?in=texas');
  expect(nurses?.median).toMatchObject({ value: 95_970 });
  expect(nurses?.difference).toMatchObject({ value: -1580 });
});

test('the list of places has every state, and each metro under all its states', () => {
  const { states } = placesIndex();
  expect(states).toHaveLength(54);
  expect(states.filter(({ isTerritory }) => isTerritory).map(({ name }) => name)).toEqual([
    'Guam',
    'Puerto Rico',
    'U.S. Virgin Islands',
  ]);
  const listing = (metro: string) =>
    states.filter(({ metros }) => metros.some(({ name }) => name === metro)).map(({ name }) => name);
  expect(listing('Kansas City, MO-KS')).toEqual(['Kansas', 'Missouri']);
  expect(new Set(states.flatMap(({ metros }) => metros.map(({ href }) => href)))).toHaveLength(393);
  expect(states.flatMap(({ rural }) => rural)).toHaveLength(135);
});
