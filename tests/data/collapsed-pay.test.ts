import { describe, expect, test } from 'vitest';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { leadersCollapsed } from '../../src/domain/places/pay-by-place.ts';
import { collapsedIn } from '../../src/facts/oews-places.ts';
import { oncePer } from '../../src/facts/once.ts';
import { occupationCareers, type OccupationCareer } from '../../src/page-models/career-directory.ts';
import { areasOfCareer } from '../../src/page-models/pay-by-place/areas-of-career.ts';
import { placesSection } from '../../src/page-models/career-page/places.ts';
import { allPlacePages, placePage } from '../../src/page-models/place-page/place-page.ts';
import { untold, type Ranked } from '../support/untold-pay.ts';

/** The section of a career on places, which several tests look at. */
const statesOf = oncePer(placesSection);

describe('no ranking of pay shows an estimate that looks unusual without saying so', () => {
  const lists: readonly [string, (career: OccupationCareer) => readonly Ranked[]][] = [
    ['the areas that pay a career most', (career) => areasOfCareer(career)?.best?.rows ?? []],
    ['the states of a career', ({ code }) => statesOf(code).states],
    ['the metro areas that lead on a career’s page', ({ code }) => statesOf(code).metros.top],
  ];
  test.each(lists)('among %s', (_, rowsOf) => {
    expect(occupationCareers().flatMap((career) => untold(rowsOf(career)))).toEqual([]);
  });

  test('in the sentence that names the highest and the lowest state', () => {
    const unsaid = occupationCareers().filter(({ code }) => {
      const { leaders } = statesOf(code);
      const named = leaders ? [...leaders.highest, ...leaders.lowest] : [];
      return leadersCollapsed(leaders).length !== named.filter(isCollapsedRow).length;
    });
    expect(unsaid).toEqual([]);
  });
});

const isCollapsedRow = ({ median }: Ranked) => {
  const { place, code, measure } = parseFactId(median.id);
  const period = measure.startsWith('hourly') ? 'hourly' : 'annual';
  return collapsedIn(place, code, period) !== undefined;
};

test('the airline pilots of Georgia are told apart, as the page of Georgia once led with them', () => {
  const georgia = allPlacePages().find(({ id }) => id === 'GA');
  const [first] = georgia ? placePage(georgia).unusual.above : [];
  expect(first?.here).toMatchObject({ value: 618_090 });
  expect(first?.collapsed).toBe('the middle and the 75th percentile are the same amount');
});
