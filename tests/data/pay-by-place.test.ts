import { describe, expect, test } from 'vitest';
import { isPresent } from '../../src/domain/figure.ts';
import { stateTiles } from '../../src/domain/state-tiles.ts';
import { statesAndTerritories } from '../../src/facts/places.ts';
import { occupationCareers, requireOccupationCareer } from '../../src/page-models/career-directory.ts';
import { careerPlacesPage, careersWithPlaces } from '../../src/page-models/career-places-page.ts';
import { industriesSection } from '../../src/page-models/career/industries.ts';
import { placesSection } from '../../src/page-models/career/places.ts';

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

describe('pay by metro', () => {
  const metroPay = (code: string, id: string) =>
    careerPlacesPage(career(code)).metros?.rows.find(({ place }) => place.id === id);

  test.each([
    ['15-1252', 'M41940', 213_110],
    ['15-1252', 'M35620', 166_830],
  ])('%s in %s is %d, as the file prints', (code, metro, value) => {
    expect(metroPay(code, metro)?.median).toMatchObject({ value });
  });

  test('is by the hour where only that is published, beside the nation by the hour', () => {
    const { metros } = careerPlacesPage(career('27-2011'));
    expect(metros).toMatchObject({ period: 'hourly', nation: { unit: 'usd-hour' } });
    expect(metros?.rows.some(({ median }) => isPresent(median))).toBe(true);
  });

  test('ranks no metro, for the copy held has no head counts', () => {
    expect(placesSection(career('29-1141').code).metros).toMatchObject({
      top: [],
    });
  });

  test('has a page for each career, for each has pay in a state, a row in a metro or a sector', () => {
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
