import { describe, expect, test } from 'vitest';
import type { ExploredOccupation } from '../../src/domain/lists/explored-occupations.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { sampleProjection } from '../support/sample-category-rows.ts';
import { explored, explorerHtml, exploreTableHtml } from '../support/sample-explorer.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const hourly = samplePayRange([
  'hourly-only',
  'hourly-only',
  'hourly-only',
  'hourly-only',
  'hourly-only',
]);
const topCoded = samplePayRange([90_000, 150_000, '#', '#', '#']);

const explorer = async (rows: readonly ExploredOccupation[]) =>
  parseHtml(
    await explorerHtml(
      rows,
      rows.filter(({ range }) => range === hourly),
    ),
  );
const table = async (rows: readonly ExploredOccupation[]) =>
  parseHtml(await exploreTableHtml(rows));

const signs = (page: Awaited<ReturnType<typeof explorer>>) => select('[marker-start] > line', page);
const ends = (page: Awaited<ReturnType<typeof explorer>>) =>
  select('[marker-start]', page).map(({ attribs }) => attribs['marker-start']);

describe('the occupations as points', () => {
  test('are a drawing that leads to the table without a script, the controls put away', async () => {
    const page = await explorer([explored('Chefs'), explored('Cooks')]);
    expect(signs(page)).toHaveLength(2);
    expect(selectOne('explore-rows a:first-child', page).attribs.href).toBe('/explore/table/');
    expect(select('tr', page)).toEqual([]);
    expect(selectOne('[data-list-controls]', page).attribs).toHaveProperty('hidden');
  });

  test('have the address of every figure in the table', async () => {
    const cells = select('tbody tr data', await table([explored('Chefs')]));
    expect(cells).toHaveLength(4);
    expect(cells.every(({ attribs }) => attribs['data-fact'])).toBe(true);
  });

  test('list what has no yearly pay with its reason, and draw no point for it', async () => {
    const actors = explored('Actors', {
      range: hourly,
      hourlyMedian: samplePay('median', 29.05, 'hourly'),
    });
    const rows = [explored('Chefs'), actors];
    const page = await explorer(rows);
    expect(signs(page)).toHaveLength(1);
    expect(textOf(selectOne('.explore-unplaced', page))).toContain(
      'Actors: only pay by the hour is published, $29.05 in the middle.',
    );
    expect(textOf(selectOne('tbody tr:last-child', await table(rows)))).toContain(
      'hourly pay only',
    );
  });

  test('show top-coded pay as a mark of its own, and the key says what it means', async () => {
    const rows = [explored('Chefs'), explored('Surgeons', { range: topCoded })];
    const page = await explorer(rows);
    expect(ends(page)).toContain('url(#explore-at-least)');
    expect(signs(page)).toHaveLength(2);
    expect(textOf(selectOne('.explore-key', page))).toContain('earns at least this much');
    expect(textOf(selectOne('tbody tr:last-child', await table(rows)))).toContain('or more');
  });

  test('name in the key only marks that are drawn', async () => {
    const key = textOf(selectOne('.explore-key', await explorer([explored('Chefs')])));
    expect(key).not.toContain('at least');
    expect(key).not.toContain('fewer than 50');
    const none = explored('Patternmakers', { openings: sampleProjection('openings', 0) });
    expect(textOf(selectOne('.explore-key', await explorer([none])))).toContain('fewer than 50');
  });

  test('set "all other" groups apart, in the table and in the drawing', async () => {
    const rows = [explored('Chefs'), explored('Rest', { isResidual: true })];
    const rest = select('tbody[data-residual] th a', await table(rows));
    expect(rest.map(textOf)).toEqual(['Rest']);
    expect(ends(await explorer(rows))).toContain('url(#explore-ring)');
  });

  test('are drawn in the sign of their schooling, the same as in the key', async () => {
    const page = await explorer([
      explored('Chefs', { education: 'bachelors' }),
      explored('Cooks', { education: 'no-formal' }),
    ]);
    expect(ends(page)).toEqual(['url(#explore-4)', 'url(#explore-1)']);
    const ids = select('marker', page).map(({ attribs }) => attribs.id);
    for (const end of ends(page)) expect(ids).toContain(end?.slice(5, -1));
  });

  test('have the names of some beside them before a script runs', async () => {
    const page = await explorer([
      explored('Chefs', { jobs: sampleProjection('jobs-base', 90_000) }),
    ]);
    expect(select('.explore-name', page).map(textOf)).toEqual(['Chefs']);
  });

  test('never promise, and call no median an average', async () => {
    const words = textOf(await explorer([explored('Chefs')]));
    expect(words).not.toMatch(/\bwill\b|\baverage\b/);
  });

  test('use no inline style, which the security policy would block', async () => {
    expect(select('[style]', await explorer([explored('Chefs')]))).toEqual([]);
  });
});
