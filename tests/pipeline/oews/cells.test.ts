import { describe, expect, it } from 'vitest';
import {
  readFigure,
  readFlag,
  type ColumnKind,
  type Wording,
} from '../../../pipeline/oews/markers.ts';
import { columnName } from '../../../pipeline/oews/source-columns.ts';
import { findTopCode } from '../../../pipeline/oews/top-code.ts';
import type { Cell } from '../../../pipeline/read/workbook.ts';

describe('a cell of the workbook', () => {
  it.each<[Cell, ColumnKind, string]>([
    [97550, 'wage', '97550'],
    [46.9, 'wage', '46.9'],
    [0, 'error', '0'],
    [26665.600000000002, 'wage', '26665.6'],
    ['       6653480', 'employment', '6653480'],
    ['         20.00', 'wage', '20'],
    ['*', 'wage', 'not-published'],
    ['***', 'wage', 'not-published'],
    [' # ', 'wage', 'top-coded'],
    ['**', 'employment', 'not-published'],
    ['~', 'employment', 'under-half-percent'],
    ['*', 'error', 'not-published'],
    ['**', 'error', 'not-published'],
    [null, 'wage', 'not-published'],
    ['  ', 'wage', 'not-published'],
  ])('reads %j in a column of %s as %s', (cell, kind, figure) => {
    expect(readFigure(cell, kind)).toBe(figure);
  });

  it.each<[Cell, ColumnKind]>([
    ['#', 'employment'],
    ['#', 'error'],
    ['*', 'employment'],
    ['**', 'wage'],
    ['N/A', 'wage'],
    ['97,550', 'wage'],
    ['-5', 'wage'],
    [-5, 'wage'],
    [Number.NaN, 'wage'],
    [true, 'wage'],
  ])('does not guess what %j in a column of %s means', (cell, kind) => {
    expect(readFigure(cell, kind)).toBeUndefined();
  });

  it('takes a marker as the release words it', () => {
    const wording: Wording = { employment: { '#': 'not-published' } };
    expect(readFigure('#', 'employment', wording)).toBe('not-published');
    expect(readFigure('#', 'wage', wording)).toBe('top-coded');
  });

  it.each<[Cell, boolean | undefined]>([
    ['TRUE', true],
    ['true', true],
    [true, true],
    ['', false],
    [' ', false],
    [null, false],
    [false, false],
    ['yes', undefined],
    [1, undefined],
  ])('reads %j as the flag %s', (cell, flag) => {
    expect(readFlag(cell)).toBe(flag);
  });
});

describe('a header', () => {
  it.each([
    ['OCC_CODE', 'occ_code'],
    [' occ_titl ', 'occ_title'],
    ['group', 'o_group'],
    ['OCC_GROUP', 'o_group'],
    ['I_GROUP', 'i_group'],
    ['h_wpct10', 'h_pct10'],
    ['A_PCT90', 'a_pct90'],
  ])('spelled %s is %s', (header, name) => {
    expect(columnName(header)).toBe(name);
  });
});

describe('the top code', () => {
  it.each([
    ['# = indicates a wage greater than $60.00 per hour or $124,820 annually', '60', '124820'],
    [
      '# = indicates a median wage greater than $60.00 per hour or $124,820 per year',
      '60',
      '124820',
    ],
    ['#  = indicates a wage greater than $72.50 per hour or $150,800 per year ', '72.5', '150800'],
    [
      '# = indicates a wage that is equal to or greater than $100.00 per hour or $208,000 per year',
      '100',
      '208000',
    ],
  ])('is read from "%s"', (note, hourly, annual) => {
    expect(findTopCode(['Notes:', note])).toEqual({ hourly, annual });
  });

  it('is unknown when no note states it', () => {
    expect(findTopCode(['* = indicates that a wage estimate is not available'])).toBeUndefined();
  });
});
