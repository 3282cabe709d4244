import { describe, expect, test } from 'vitest';
import { isPresent, type Figure } from '../../src/domain/figures/figure.ts';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { leadersCollapsed } from '../../src/domain/places/pay-by-place.ts';
import { collapsedIn, placeFigure } from '../../src/facts/oews-places.ts';
import { once } from '../../src/facts/once.ts';
import { occupationCareers, type OccupationCareer } from '../../src/page-models/career-directory.ts';
import { areasOfCareer } from '../../src/page-models/pay-by-place/areas-of-career.ts';
import { placesSection } from '../../src/page-models/career-page/places.ts';
import { allPlacePages, placePage } from '../../src/page-models/place-page/place-page.ts';

/** A row of a ranking: the middle that it ranks by, and what it says of it. */
interface Ranked {
  readonly median: Figure;
  readonly collapsed?: string | undefined;
}

const rises = ['p25', 'median', 'p75', 'p90'] as const;

/** Whether a middle, or what lies above it, is the same amount as its neighbor: read off anew. */
function looksUnusual({ median }: Ranked): boolean {
  const { place, code, measure } = parseFactId(median.id);
  const period = measure.startsWith('hourly') ? 'hourly' : 'annual';
  const values = rises.map((point) => placeFigure(place, code, `${period}-${point}`));
  return values.some((figure, at) => {
    const next = values[at + 1];
    return next !== undefined && isPresent(figure) && isPresent(next) && figure.value === next.value;
  });
}

/** The rows that look unusual and do not say so, by their addresses. */
const untold = (rows: readonly Ranked[]) =>
  rows
    .filter((row) => looksUnusual(row) && row.collapsed === undefined)
    .map(({ median }) => median.id);

describe('no ranking of pay shows an estimate that looks unusual without saying so', () => {
  const pages = once(() => allPlacePages().map(placePage));

  test('on the page of any place', () => {
    const ranked = pages().flatMap(({ unusual }) =>
      [...unusual.above, ...unusual.below].map((row) => ({ ...row, median: row.here })),
    );
    expect(ranked.length).toBeGreaterThan(5000);
    expect(untold(ranked)).toEqual([]);
    expect(ranked.filter(({ collapsed }) => collapsed).length).toBeGreaterThan(100);
  });

  test('in the table of all occupations of any place, which may be sorted by pay', () => {
    const rows = pages().flatMap(({ occupations }) => occupations);
    expect(rows.length).toBeGreaterThan(200_000);
    expect(untold(rows)).toEqual([]);
  });

  const lists: readonly [string, (career: OccupationCareer) => readonly Ranked[]][] = [
    ['the areas that pay a career most', (career) => areasOfCareer(career)?.best?.rows ?? []],
    ['the states of a career', ({ code }) => placesSection(code).states],
    ['the metro areas that lead on a career’s page', ({ code }) => placesSection(code).metros.top],
  ];
  test.each(lists)('among %s', (_, rowsOf) => {
    expect(occupationCareers().flatMap((career) => untold(rowsOf(career)))).toEqual([]);
  });

  test('in the sentence that names the highest and the lowest state', () => {
    const unsaid = occupationCareers().filter(({ code }) => {
      const { leaders } = placesSection(code);
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
