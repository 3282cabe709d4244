import { describe, expect, test } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { stateTiles } from '../../src/domain/places/state-tiles.ts';
import { statesAndTerritories } from '../../src/facts/places.ts';
import { occupationCareers, requireOccupationCareer } from '../../src/page-models/career-directory.ts';
import { areasOfCareer } from '../../src/page-models/pay-by-place/areas-of-career.ts';
import { careersWithPlaces } from '../../src/page-models/pay-by-place/career-places-page.ts';
import { industriesSection } from '../../src/page-models/career-page/industries.ts';
import { placesSection } from '../../src/page-models/career-page/places.ts';

const career = (code: string) => requireOccupationCareer(code, 'this test');
const statePay = (code: string, state: string) =>
  placesSection(career(code).code).states.find(({ place }) => place.id === state);

describe('pay by state', () => {
  test.each([
    ['15-1252', 'CA', 174_410],
    ['29-1141', 'CA', 140_270],
    ['29-1141', 'TX', 95_970],
    ['29-1141', 'PR', 39_880],
  ])('%s in %s is %d in the middle, as the file prints', (code, state, value) => {
    expect(statePay(code, state)?.median).toMatchObject({ value });
  });

  test('names California and Alabama as highest and lowest for nurses, of 51 large enough', () => {
    const { leaders } = placesSection(career('29-1141').code);
    expect(leaders).toMatchObject({ floor: 1000, compared: 51 });
    expect(leaders?.highest.map(({ place }) => place.name)).toEqual(['California']);
    expect(leaders?.lowest.map(({ place }) => place.name)).toEqual(['Alabama']);
  });

  test('never names a place below the floor it states, nor a territory, for any occupation', () => {
    let named = 0;
    for (const { code } of occupationCareers()) {
      const { leaders } = placesSection(code);
      for (const { place, employment } of [...(leaders?.highest ?? []), ...(leaders?.lowest ?? [])]) {
        named += 1;
        expect(place.kind).toBe('state');
        expect(isPresent(employment) && employment.value).toBeGreaterThanOrEqual(leaders?.floor ?? 0);
      }
    }
    expect(named).toBeGreaterThan(1500);
  });

  test('has a tile for each state of the list and no other', () => {
    const states = statesAndTerritories().filter(({ kind }) => kind === 'state');
    expect(stateTiles.map(({ state }) => state).toSorted()).toEqual(
      states.map(({ id }) => id).toSorted(),
    );
  });

  test('gives the reason once where pay is published by the hour only', () => {
    const { reason, leaders, states } = placesSection(career('27-2011').code);
    expect(reason).toMatchObject({ missing: 'hourly-only' });
    expect(leaders).toBeUndefined();
    expect(states.find(({ place }) => place.id === 'CA')?.employment).toMatchObject({ value: 26_170 });
  });

  test('adjusts for prices of a year that is named', () => {
    const texas = statePay('29-1141', 'TX');
    expect(texas?.adjusted).toMatchObject({ priceYear: '2024', derived: 'price-adjusted' });
    expect(texas?.adjusted?.arithmetic).toMatch(/^\$95,970 × 100 ÷ [\d.]+ = \$[\d,]+$/);
    expect(statePay('29-1141', 'PR')?.adjusted).toBeUndefined();
  });
});

describe('pay by metropolitan and rural area', () => {
  const areasOf = (code: string) => areasOfCareer(career(code));

  test('leads with the areas that have most people, and those that pay most above a stated floor', () => {
    const areas = areasOf('15-1252');
    expect(areas?.mostJobs).toHaveLength(25);
    expect(areas?.best?.floor).toBe(1000);
    expect(areas?.best?.rows[0]).toMatchObject({
      place: { id: 'M41940' },
      median: { value: 213_110 },
    });
    const counts = areas?.mostJobs.map(({ employment }) => isPresent(employment) && employment.value);
    expect(counts).toEqual(counts?.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('never ranks an area below the floor it states, for any occupation', () => {
    let named = 0;
    for (const { code } of occupationCareers()) {
      const best = areasOf(code)?.best;
      for (const { employment } of best?.rows ?? []) {
        named += 1;
        expect(isPresent(employment) && employment.value).toBeGreaterThanOrEqual(best?.floor ?? 0);
      }
    }
    expect(named).toBeGreaterThan(10_000);
  });

  test('has rural areas beside metros', () => {
    const areas = areasOf('45-2093');
    expect(areas?.mostJobs.some(({ place }) => place.kind === 'rural')).toBe(true);
    expect(areas?.mostRural).toHaveLength(10);
    expect(areas?.mostRural.every(({ place }) => place.kind === 'rural')).toBe(true);
  });

  test('lists all by name where the copy counts nobody, by the hour where only that is published', () => {
    const areas = areasOf('27-2011');
    expect(areas).toMatchObject({ period: 'hourly', nation: { unit: 'usd-hour' }, mostJobs: [] });
    expect(areas?.best).toBeUndefined();
    expect(areas?.uncounted.some(({ median }) => isPresent(median))).toBe(true);
    expect(areas?.uncounted[0]?.employment).toMatchObject({ missing: 'not-in-our-copy' });
  });

  test('names the best paid metros with enough people on the page of the career', () => {
    const { top, count, rural } = placesSection(career('29-1141').code).metros;
    expect(top).toHaveLength(5);
    expect(count).toBeGreaterThan(380);
    expect(rural).toBeGreaterThan(120);
  });

  test('has a page for each career, for each has pay in a state, a row in an area or a sector', () => {
    expect(careersWithPlaces()).toHaveLength(occupationCareers().length);
  });
});

describe('where people work', () => {
  test('lists the largest sectors first, never two levels', () => {
    const nurses = industriesSection(career('29-1141').code);
    expect(nurses?.rows[0]).toMatchObject({ naics: '62', employment: { value: 2_895_620 } });
    expect(nurses?.rows).toHaveLength(6);
    expect(nurses?.rows[0]?.share?.value).toBeCloseTo(85.68, 1);
  });

  test('never adds up to more than all employees, rounding aside, for any occupation', () => {
    const shares = occupationCareers().flatMap(({ code }) => {
      const rows = industriesSection(code)?.rows ?? [];
      return [rows.reduce((sum, { share }) => sum + (share?.value ?? 0), 0)];
    });
    expect(Math.max(...shares)).toBeLessThan(101.5);
    expect(shares.filter((sum) => sum > 90).length).toBeGreaterThan(600);
  });
});
