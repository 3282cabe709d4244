import { describe, expect, it } from 'vitest';
import { checkCoverage, checkMagnitude } from '../../../pipeline/oews/check-against-previous.ts';
import { checkTotals } from '../../../pipeline/oews/check-totals.ts';
import { checkKnownFigures, checkLineCount } from '../../../pipeline/oews/checks-in.ts';
import { topCodeInForce } from '../../../pipeline/oews/checks-out.ts';
import { oewsReleaseList } from '../../../pipeline/oews/release-list.ts';
import { shapeLine } from '../../../pipeline/oews/shape-line.ts';
import { sourceFileOf } from '../../../pipeline/oews/source-file.ts';
import { figureColumns } from '../../../pipeline/oews/source-columns.ts';
import type { ShapedTable } from '../../../pipeline/source.ts';
import { oewsNational } from '../../../src/facts/tables/oews.ts';
import { madeUpReleases } from '../../support/pipeline/made-up-releases.ts';

type Row = Record<string, string>;

const table = (release: string, rows: readonly Row[]): ShapedTable => ({
  table: oewsNational,
  release,
  rows,
  sources: [],
});
const total = (employment: string): Row => ({ code: '00-0000', level: 'total', employment });
const detailed = (code: string, figures: Row): Row => ({ code, level: 'detailed', ...figures });
const [, newer] = madeUpReleases;
if (!newer) throw new Error('The second made-up release is gone.');
const file = sourceFileOf(newer);

describe('detailed employment against the total', () => {
  const lines = (...employment: string[]) =>
    employment.map((cell, at) => detailed(`91-101${String(at)}`, { employment: cell }));

  it('may differ by the rounding of every line and no more', () => {
    const with3 = (sum: string) => table('2091-05', [total(sum), ...lines('300', '300', '400')]);
    expect(() => checkTotals(with3('980'), false)).not.toThrow();
    expect(() => checkTotals(with3('970'), false)).toThrow('add up to 1,000 employees');
  });

  it('may fall short by what few lines do not publish', () => {
    const short = table('2091-05', [total('1000000'), ...lines('999200', '**')]);
    expect(() => checkTotals(short, false)).not.toThrow();
    const shorter = table('2091-05', [total('1000000'), ...lines('998000', '**')]);
    expect(() => checkTotals(shorter, false)).toThrow('where the total is 1,000,000');
  });

  it('may fall further short where "all other" occupations are not available', () => {
    const early = table('2091-05', [total('1000000'), ...lines('930000')]);
    expect(() => checkTotals(early, true)).not.toThrow();
    expect(() => checkTotals(early, false)).toThrow('930,000');
  });

  it('is held against the major groups when no line is the total', () => {
    const majors = [{ code: '91-0000', level: 'major', employment: '5000' }];
    expect(() => checkTotals(table('2091-05', [...majors, ...lines('4000')]), false)).toThrow(
      'where the total is 5,000',
    );
  });

  it('is held against nothing when the total itself is not published', () => {
    const without = table('2091-05', [total('not-published'), ...lines('4000')]);
    expect(() => checkTotals(without, false)).not.toThrow();
  });
});

describe('a release against the one before', () => {
  const paid = (count: number, median: string) =>
    Array.from({ length: count }, (_, at) =>
      detailed(`91-${String(1000 + at)}`, { annual_median: median }),
    );

  it('may lose the middle wage of two occupations, not of three', () => {
    const before = table('2090-05', paid(10, '40000'));
    expect(() => checkCoverage(table('2091-05', paid(8, '40000')), before)).not.toThrow();
    expect(() => checkCoverage(table('2091-05', paid(7, '40000')), before)).toThrow(
      'Only 7 detailed occupations have a middle wage, where 2090-05 has 10.',
    );
  });

  it('counts a top-coded middle wage as covered', () => {
    const before = table('2090-05', paid(4, '40000'));
    expect(() => checkCoverage(table('2091-05', paid(4, 'top-coded')), before)).not.toThrow();
  });

  it('lets one small occupation nearly double, as some do', () => {
    const before = table('2090-05', [
      ...paid(9, '40000'),
      detailed('91-5091', { annual_median: '50280' }),
    ]);
    const after = table('2091-05', [
      ...paid(9, '41000'),
      detailed('91-5091', { annual_median: '97150' }),
    ]);
    expect(() => checkMagnitude(after, before)).not.toThrow();
  });

  it('stops when pay as a whole moves, though no occupation moves far', () => {
    const before = table('2090-05', paid(9, '40000'));
    expect(() => checkMagnitude(table('2091-05', paid(9, '50000')), before)).toThrow(
      'column A_MEDIAN: In the middle the figures are 1.25 times those of 2090-05.',
    );
  });
});

describe('the top code in force', () => {
  const stated = { hourly: '100', annual: '208000' };

  it('is the stated one when wages are marked with it', () => {
    const marked = table('2091-05', [detailed('91-1011', { annual_p90: 'top-coded' })]);
    expect(topCodeInForce(marked, stated)).toEqual(stated);
  });

  it('is the stated one when no wage comes near', () => {
    const low = table('2091-05', [detailed('91-1011', { annual_p90: '90000' })]);
    expect(topCodeInForce(low, stated)).toEqual(stated);
  });

  it('is none when the release marks no wage and prints higher ones', () => {
    const high = table('2091-05', [detailed('91-1011', { annual_p90: '742310' })]);
    expect(topCodeInForce(high, stated)).toBeUndefined();
  });
});

describe('what is known of a release beforehand', () => {
  it('holds a figure known from elsewhere', () => {
    const known = [{ release: '2091-05', code: '91-1011', column: 'employment', value: '30000' }];
    const right = table('2091-05', [detailed('91-1011', { employment: '30000' })]);
    expect(() => checkKnownFigures(right, file, known)).not.toThrow();
    const wrong = table('2091-05', [detailed('91-1011', { employment: '30010' })]);
    expect(() => checkKnownFigures(wrong, file, known)).toThrow(
      'bls-oews/national_M2091_dl.xlsx, column TOT_EMP: The figure of 91-1011 is 30010, where 30000 is known to be published.',
    );
  });

  it('holds the number of lines at a level', () => {
    const release = { ...newer, lines: 1, levels: { detailed: 2 } };
    expect(() =>
      checkLineCount(table('2091-05', [detailed('91-1011', {})]), release, file),
    ).toThrow('There are 1 detailed lines, where 2 are expected.');
  });

  it('lists every release once, oldest first, each with a file of its own', () => {
    const releases = oewsReleaseList.map(({ release }) => release);
    expect(releases).toEqual([...new Set(releases)].sort());
    expect(new Set(oewsReleaseList.map((release) => release.file)).size).toBe(releases.length);
  });
});

describe('a line of an early release', () => {
  const cells = (over: Row) => ({
    ...Object.fromEntries(figureColumns.map(({ from }) => [from, '5'])),
    ...over,
  });
  const shape = (release: string, over: Row) => {
    const found = oewsReleaseList.find((one) => one.release === release);
    if (!found) throw new Error(`There is no release ${release}.`);
    return shapeLine({ file: 'f', sheet: 's', row: 2, cells: cells(over), headers: {} }, found);
  };

  it.each([
    ['2002', '00-0000', 'major', 'total'],
    ['2003-05', '11-1011', '', 'detailed'],
    ['1998', '10000', 'div', 'major'],
    ['1998', '13000', 'maj ', 'minor'],
  ])('of %s with the code %s and the group "%s" is %s', (release, code, group, level) => {
    expect(shape(release, { occ_code: code, occ_title: 'T', o_group: group }).level).toBe(level);
  });

  it('of 1997 without a code is the total', () => {
    const row = shape('1997', { occ_code: '', occ_title: 'Total 1997 Employment' });
    expect([row.code, row.level]).toEqual(['00-0000', 'total']);
  });

  it('of a group in 1998 gives no figure, because the file prints those of another group', () => {
    const row = shape('1998', { occ_code: '25000', occ_title: 'T', o_group: 'maj' });
    expect(new Set(figureColumns.map(({ to }) => row[to]))).toEqual(new Set(['not-published']));
  });

  it('that is only a heading has no estimate', () => {
    const blank = Object.fromEntries(figureColumns.map(({ from }) => [from, '']));
    const row = shape('1998', { ...blank, occ_code: '10000', occ_title: 'T', o_group: 'div' });
    expect(row.employment).toBe('no-estimate');
  });

  it('loses the footnote star of its title', () => {
    const row = shape('2010-05', { occ_code: '29-1111', occ_title: 'Registered Nurses*' });
    expect(row.title).toBe('Registered Nurses');
  });
});
