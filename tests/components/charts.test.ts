import { describe, expect, test } from 'vitest';
import HistoryFigure from '../../src/components/charts/HistoryFigure.astro';
import OpeningsSplit from '../../src/components/charts/OpeningsSplit.astro';
import type { HistoryPoint } from '../../src/domain/history/history-series.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { sampleProjection } from '../support/sample-category-rows.ts';
import { samplePoint } from '../support/sample-history.ts';

async function history(
  points: readonly HistoryPoint[],
  breaks: readonly { after: string; reason: string }[] = [],
) {
  const props = { points, breaks, period: 'annual' };
  return parseHtml(await renderComponent(HistoryFigure, { props, slots: { source: 'A source' } }));
}

describe('the figure of a history', () => {
  const points = [
    samplePoint('1998', 30_000, { link: 'same-name' }),
    samplePoint('2018-05', 50_000, { breakAfter: true }),
    samplePoint('2019-05', 51_000),
    samplePoint('2020-05', '#'),
    samplePoint('2025-05', 60_000),
  ];

  test('draws a line without a script, and none across a break or a top code', async () => {
    const page = await history(points);
    expect(select('.history-static .history-real .history-line', page)).toHaveLength(0);
    const joined = await history([samplePoint('2024-05', 1_000), samplePoint('2025-05', 2_000)]);
    expect(select('.history-static .history-real .history-line', joined)).toHaveLength(1);
  });

  test('draws like-named and top-coded releases hollow, and the key names them', async () => {
    const page = await history(points);
    expect(select('.history-static .history-nominal .history-hollow', page)).toHaveLength(1);
    expect(select('.history-static .history-nominal .history-at-least', page)).toHaveLength(1);
    const key = textOf(selectOne('.chart-key', page));
    expect(key).toContain('a like-named job of an older list');
    expect(key).toContain('at least this much');
  });

  test('names in the key only what is drawn', async () => {
    const page = await history([samplePoint('2024-05', 1_000), samplePoint('2025-05', 2_000)]);
    expect(select('.chart-key li', page)).toHaveLength(2);
  });

  test('has every release in its table: as published, in today’s dollars, and the reason', async () => {
    const rows = select('tbody tr', await history(points));
    expect(rows).toHaveLength(5);
    const [, before, , top] = rows;
    expect(before && textOf(before)).toContain('$50,000 $100,000 The line stops here.');
    expect(top && textOf(top)).toContain('$145,600 or more');
    expect(top && select('[data-derived]', top)).toHaveLength(0);
  });

  test('says what the numbers of the breaks mean, oldest first, at their places', async () => {
    const page = await history(points, [
      { after: 'Release 2018-05', reason: 'Jobs were regrouped.' },
    ]);
    expect(select('.chart-notes li', page).map(textOf)).toEqual([
      'After Release 2018-05: Jobs were regrouped.',
    ]);
    expect(select('.history-break', page)).toHaveLength(1);
    expect(textOf(selectOne('tr[data-stop="1"] th', page))).toBe('Release 2018-05');
  });

  test('compares only the ends of a run that can be compared', async () => {
    const page = await history([
      samplePoint('2020-05', 10_000, { breakAfter: true }),
      samplePoint('2021-05', 20_000),
      samplePoint('2025-05', 30_000),
    ]);
    const figures = select('.chart-say data', page);
    expect(figures.map(({ attribs }) => attribs.value)).toEqual(['40000', '60000']);
    expect(figures.every(({ attribs }) => attribs['data-derived'] === 'real-dollars')).toBe(true);
  });

  test('says so when nothing can be compared', async () => {
    const page = await history([
      samplePoint('2024-05', 1, { breakAfter: true }),
      samplePoint('2025-05', 2),
    ]);
    expect(textOf(selectOne('.chart-say', page))).toContain('No two releases in a row');
  });

  test('is left out when there is no figure at all', async () => {
    expect(select('figure', await history([samplePoint('2025-05', '*')]))).toEqual([]);
  });

  test('keeps its switch off until a script runs', async () => {
    expect(selectOne('fieldset', await history(points)).attribs).toMatchObject({
      disabled: '',
      hidden: '',
    });
  });

  test('warns that a change shows late', async () => {
    expect(textOf(await history(points))).toContain('pools three years of surveys');
  });
});

describe('openings split', () => {
  const render = async (change: number | undefined) => {
    const props = {
      openings: sampleProjection('openings', 189_100),
      exits: sampleProjection('exits', 97_900),
      transfers: sampleProjection('transfers', 74_600),
      change: sampleProjection('change-number', change),
      targetYear: '2034',
    };
    return parseHtml(await renderComponent(OpeningsSplit, { props }));
  };

  test('show people who stop, people who move and new jobs', async () => {
    const page = await render(166_100);
    expect(select('li', page)).toHaveLength(3);
    expect(textOf(selectOne('.openings-new', page))).toBe('16,610 would be new jobs.');
    expect(select('.openings-bar-new', page)).toHaveLength(1);
  });

  test('say how many places are not filled again where jobs are lost', async () => {
    const page = await render(-313_600);
    expect(textOf(selectOne('.openings-lost', page))).toMatch(
      /^31,360 of those places are not filled/,
    );
    expect(select('.openings-bar-new', page)).toHaveLength(0);
    expect(select('.openings-bar-lost', page)).toHaveLength(1);
  });

  test('do not call a change that rounds to 0 no change', async () => {
    const words = textOf(selectOne('.openings-new', await render(0)));
    expect(words).toContain('Almost no change');
    expect(words).toContain('fewer than 50');
  });

  test('are left out when a part is not published', async () => {
    expect(select('svg', await render(undefined))).toEqual([]);
  });
});
