import { describe, expect, it } from 'vitest';
import { checkEachPlace } from '../../pipeline/oews-places/check-each-place.ts';
import { placeIn } from '../../pipeline/oews/place-in-table.ts';
import { checkAgainstStates } from '../../pipeline/places/check-against-states.ts';
import type { ShapedTable } from '../../pipeline/source.ts';
import { oewsState } from '../../src/facts/tables/places.ts';

const occupations = Array.from({ length: 20 }, (_, at) => `15-1${String(at).padStart(3, '0')}`);

/** A release of two states, each with a pay and a size of its own. */
const states = (
  release: string,
  of: Readonly<Record<string, readonly [pay: number, employment: number]>>,
): ShapedTable => ({
  table: oewsState,
  release,
  rows: Object.entries(of).flatMap(([place, [pay, employment]]) =>
    occupations.map((code) => ({
      place,
      code,
      annual_median: String(pay),
      employment: String(employment),
    })),
  ),
  sources: [],
});

describe('a state against itself in the release before', () => {
  const before = states('2090-05', { CO: [60000, 500], CT: [61000, 290] });
  const check = (of: Parameters<typeof states>[1]) => () => {
    checkEachPlace(states('2091-05', of), before, placeIn);
  };

  it('may pay a little more and employ a few fewer', () => {
    expect(check({ CO: [62000, 490], CT: [63000, 300] })).not.toThrow();
  });

  it('may come anew', () => {
    expect(check({ CO: [62000, 490], WY: [63000, 300] })).not.toThrow();
  });

  it('stops the pipeline when its pay has leapt, though the others hold still', () => {
    expect(check({ CO: [62000, 490], CT: [91500, 290] })).toThrow(
      'column A_MEDIAN: In CT pay in the middle is 1.50 times that of 2090-05. Make sure that the rows are of that place; if the agency revised it so far, say why in pipeline/oews-places/tolerances.ts.',
    );
  });

  it('stops the pipeline when it has the employees of another that pays alike', () => {
    expect(check({ CO: [61000, 290], CT: [60000, 500] })).toThrow(
      'column TOT_EMP: In CO there are in all 0.58 times as many employees as 2090-05.',
    );
  });
});

describe('the median of a metropolitan area against the states it lies in', () => {
  const ofStates = [
    { place: 'TX', code: '29-1141', annual_p10: '60000', annual_p90: '128000' },
    { place: 'AR', code: '29-1141', annual_p10: '50000', annual_p90: '100000' },
  ];
  const check = (annual_median: string, lies: readonly string[]) => () => {
    checkAgainstStates(
      [{ place: 'M10180', code: '29-1141', annual_median }],
      ofStates,
      new Map([['M10180', lies]]),
      '2090-05',
    );
  };

  it.each([
    ['80240', ['TX']],
    ['150000', ['AR', 'TX']],
    ['not-published', ['TX']],
    ['240740', ['OK']],
  ])('%s a year in %j is no surprise, or cannot be told', (median, lies) => {
    expect(check(median, lies)).not.toThrow();
  });

  it.each(['240740', '8024'])('%s a year stops the pipeline', (median) => {
    expect(check(median, ['TX'])).toThrow(
      `OEWS by area, 2090-05, column A_MEDIAN: The median of 29-1141 in M10180 is ${median} a year, where the states it lies in have 60000 to 128000 from the 10th to the 90th percentile.`,
    );
  });
});
