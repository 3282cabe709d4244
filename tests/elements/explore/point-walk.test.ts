import { landmarks } from '../../../src/domain/lists/landmarks.ts';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../../src/components/layout/put-view.element.ts';
import type { PageRow } from '../../../src/components/list/list-rows.element.ts';
import { pointSentence } from '../../../src/components/explore/explore-words.element.ts';
import { plotPoints, type PlotPoint } from '../../../src/components/explore/plot-points.element.ts';
import { PointWalk } from '../../../src/components/explore/point-walk.element.ts';
import { shareOn } from '../../../src/domain/lists/scatter-scale.ts';
import type { ExploredOccupation } from '../../../src/domain/lists/explored-occupations.ts';
import { markup } from '../../../src/views/markup.ts';
import { exploreRow } from '../../../src/views/rows/explore-row.ts';
import { sampleOccupation, sampleProjection } from '../../support/sample-category-rows.ts';
import { samplePayRange } from '../../support/sample-pay.ts';

function explored(
  code: string,
  pay: number | undefined,
  openings: number,
  changes: Partial<PageRow> & { readonly atLeast?: boolean } = {},
): PageRow {
  const { atLeast = false, ...rest } = changes;
  const median = atLeast ? '#' : (pay ?? 'hourly-only');
  const occupation: ExploredOccupation = {
    ...sampleOccupation(code, {
      range: samplePayRange([median, median, median, median, median], pay),
      openings: sampleProjection('openings', openings),
      growth: sampleProjection('change-percent', 1),
    }),
    zone: undefined,
    interests: [],
  };
  const table = document.createElement('table');
  table.append(fragmentOf(markup`<tbody>${exploreRow(occupation, [])}</tbody>`));
  const at = (value: number) => ({ value, atLeast: false });
  return {
    element: table.rows[0] ?? table,
    home: table,
    code,
    name: code,
    isResidual: false,
    values: {},
    standings: {
      ...(pay === undefined ? {} : { pay: { value: pay, atLeast } }),
      openings: at(openings),
      growth: at(1),
      jobs: at(50_000),
    },
    ...rest,
  };
}

const usual = { up: 'openings', pay: 'doubling' } as const;
const pointsOf = (rows: readonly PageRow[]) => plotPoints(rows, usual).points;

describe('arrow keys', () => {
  const points = pointsOf([
    explored('low', 30_000, 500),
    explored('middle', 60_000, 9_000),
    explored('high', 120_000, 100),
  ]);
  const named = (code: string) => points.find(({ row }) => row.code === code);
  const walk = new PointWalk();
  walk.use(points);

  test.each([
    ['low', 'ArrowRight', 'middle'],
    ['high', 'ArrowLeft', 'middle'],
    ['high', 'ArrowRight', 'high'],
    ['low', 'ArrowUp', 'middle'],
    ['low', 'ArrowDown', 'high'],
    ['low', 'End', 'high'],
    ['high', 'Home', 'low'],
    ['low', 'PageUp', 'high'],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(walk.next(named(from), key)?.row.code).toBe(to);
  });

  test('start in the middle of the pay, and at its ends by Home and End', () => {
    expect(walk.next(undefined, 'ArrowRight')?.row.code).toBe('middle');
    expect(walk.next(undefined, 'Home')?.row.code).toBe('low');
    expect(walk.next(undefined, 'End')?.row.code).toBe('high');
  });

  test('are the only keys that lead anywhere', () => {
    expect(walk.next(named('low'), 'a')).toBeUndefined();
    expect(walk.next(named('low'), 'Tab')).toBeUndefined();
  });

  test('lead nowhere among no points', () => {
    const none = new PointWalk();
    none.use([]);
    expect(none.next(undefined, 'ArrowRight')).toBeUndefined();
    expect(none.next(undefined, 'End')).toBeUndefined();
  });
});

describe('the points', () => {
  test('leave out an occupation without yearly pay, and draw no 0 for it', () => {
    expect(pointsOf([explored('a', undefined, 10), explored('b', 40_000, 10)])).toHaveLength(1);
  });

  test('lie the larger below the smaller', () => {
    const large = explored('large', 40_000, 10);
    const small = explored('small', 40_000, 10, {
      standings: { ...large.standings, jobs: { value: 5, atLeast: false } },
    });
    expect(pointsOf([small, large]).map(({ row }) => row.code)).toEqual(['large', 'small']);
  });

  test('keep their axes whatever is filtered, and mark pay that is at least so much', () => {
    const rows = [explored('a', 239_200, 10_000, { atLeast: true }), explored('b', 40_000, 10_000)];
    const { points, across } = plotPoints(rows, usual);
    expect(points.map(({ mark }) => mark)).toContain('at-least');
    expect(across.max).toBeGreaterThan(239_200);
  });

  test('are named only where they are one job, counted often enough', () => {
    const all = plotPoints(
      [
        explored('a', 40_000, 9_000),
        explored('other', 41_000, 90_000, { isResidual: true }),
        explored('top', 239_200, 9_000, { atLeast: true }),
      ],
      usual,
    );
    expect(landmarks(all.points, all).map(({ row }) => row.code)).toEqual(['a']);
  });

  test('are, besides the highest, those farthest from all others, whatever lies around them', () => {
    const scattered = Array.from({ length: 80 }, (_, at) =>
      explored(String(at), 30_000 + ((at * 7_919) % 60_000), 300 + ((at * 104_729) % 9_000)),
    );
    const all = plotPoints(scattered, usual);
    const place = ({ x, y }: PlotPoint) => [shareOn(all.across, x), shareOn(all.up, y)] as const;
    const room = (point: PlotPoint) => {
      const [x, y] = place(point);
      const others = all.points.filter((other) => other !== point).map(place);
      return Math.min(...others.map(([ox, oy]) => Math.hypot(ox - x, oy - y)));
    };
    const found = landmarks(all.points, all);
    const highest = found.slice(0, -10);
    const rest = all.points.filter((point) => !highest.includes(point));
    const alone = rest.toSorted((p, q) => room(q) - room(p)).slice(0, 10);
    expect(found.slice(-10).map(({ row }) => row.code)).toEqual(alone.map(({ row }) => row.code));
  });
});

describe('a point in a sentence', () => {
  const sentence = (point: PlotPoint | undefined) =>
    point && pointSentence(point.row, { at: 2, of: 3 });

  test('gives its four figures in the words of the table, and its place', () => {
    expect(sentence(pointsOf([explored('Bakers', 36_000, 500)])[0])).toBe(
      'Bakers: $36,000 in the middle, 500 openings a year, +1.0% projected growth, 50,000 jobs. 2 of 3.',
    );
  });

  test('says "or more" of a pay that is only known to be at least so much', () => {
    const [point] = pointsOf([explored('Surgeons', 239_200, 500, { atLeast: true })]);
    expect(sentence(point)).toContain('$239,200 or more in the middle');
    expect(sentence(point)).not.toContain('at least');
  });
});
