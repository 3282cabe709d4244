import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, pageCsvColumns, figuresCsv } from '../../src/domain/figures/figure-csv.ts';
import type { FigureWords } from '../../src/domain/figures/figure-words.ts';
import { sampleFigureWords } from '../support/sample-figure-words.ts';

type Row = Record<(typeof pageCsvColumns)[number], string>;
const rowsOf = (csv: string) => parse<Row>(csv, { columns: true });
const words: FigureWords = sampleFigureWords;

describe('the CSV of a page', () => {
  it('says of a figure what, where, when, in which unit and from where', () => {
    const [row] = rowsOf(
      figuresCsv(
        [
          {
            fact: 'oews/2025-05/TX/29-1141/annual-median',
            value: '97550',
            shown: '$97,550',
          },
        ],
        words,
      ),
    );
    expect(row).toEqual({
      what: 'Registered nurses',
      place: 'Texas',
      measure: 'median annual wage',
      value: '97550',
      unit: 'dollars a year',
      as_shown: '$97,550',
      missing: '',
      period: 'May 2025',
      release: '2025-05',
      fact_id: 'oews/2025-05/TX/29-1141/annual-median',
      derived: '',
      derived_from: '',
      source: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
      source_id: 'oews-state-2025-05',
    });
  });

  it('leaves the value of a missing figure empty and says why', () => {
    const fact = 'oews/2025-05/TX/29-1141/annual-p90';
    const shown = { fact, missing: 'top-coded', atLeast: '239200', value: '' };
    const [row] = rowsOf(figuresCsv([shown], words));
    expect(row?.value).toBe('');
    expect(row?.missing).toMatch(/^top-coded: .+ At least 239200\.$/);
  });

  it('says of what our copy lacks that the agency may have it', () => {
    const fact = 'oews/2025-05/M19100/29-1141/annual-p10';
    const [row] = rowsOf(figuresCsv([{ fact, missing: 'not-in-our-copy' }], words));
    expect(row?.missing).toMatch(/^not-in-our-copy: .+ The agency may have published it\.$/);
  });

  it('names what a figure was worked out from', () => {
    const from = 'oews/2025-05/TX/29-1141/annual-median rpp/2024/TX/all-items/index';
    const [row] = rowsOf(figuresCsv([{ derived: 'price-adjusted', from, value: '99711' }], words));
    expect(row).toMatchObject({
      measure: 'median annual wage: at national prices',
      fact_id: '',
      derived: 'price-adjusted',
      derived_from: from,
    });
  });

  it('gives each figure once', () => {
    const figure = { fact: 'oews/2025-05/TX/29-1141/annual-median', value: '97550' };
    expect(rowsOf(figuresCsv([figure, figure], words))).toHaveLength(1);
  });

  it('gives a figure that is shown twice as it is shown first, and a missing one without words', () => {
    const from = 'ep/2024-34/US/29-1141/openings oews/2025-05/US/29-1141/employment';
    const share = { derived: 'share', from, value: '8.783712321523003' };
    const fact = 'oews/2025-05/TX/29-1141/annual-p90';
    const rows = rowsOf(
      figuresCsv(
        [
          { ...share, shown: '9 in 100' },
          { ...share, shown: '8.8%' },
          { fact, missing: 'not-published', value: '', shown: 'not published' },
        ],
        words,
      ),
    );
    expect(rows.map(({ value, as_shown }) => [value, as_shown])).toEqual([
      ['8.783712321523003', '9 in 100'],
      ['', ''],
    ]);
  });

  it('refuses a figure that names no fact', () => {
    expect(() => figuresCsv([{ value: '1' }], words)).toThrow('is not a fact id');
  });
});

describe('a cell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1 555', "'+1 555"],
    ['-cmd', "'-cmd"],
    ['@import', "'@import"],
    ['\tx', "'\tx"],
    ['-7380', '-7380'],
    ['-0.4', '-0.4'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
  ])('%j is written %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });

  it('never starts as a formula and is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [[cell] = []] = parse(`${csvCell(text)},end`, { relax_quotes: false });
        expect([text, `'${text}`]).toContain(cell);
        if (!/^-?\d/.test(text)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
