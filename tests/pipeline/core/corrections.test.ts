import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  checkCorrectionsUsed,
  readCorrections,
} from '../../../pipeline/corrections.ts';
import type { ShapedTable } from '../../../pipeline/source.ts';
import { consumerPrices } from '../../../src/facts/tables/prices.ts';

const header = 'table,release,key,column,published,corrected,reason,checked';
const declare = (...cells: string[]) => readCorrections(`${header}\n${cells.join(',')}\n`);
const prices: ShapedTable = {
  table: consumerPrices,
  rows: [
    { month: '2090-05', index: '900' },
    { month: '2091-05', index: '9' },
  ],
  sources: [],
};
const tail = ['Shown in the note of June', '2091-06-02'];

describe('a correction', () => {
  it('stands in the place of what the source prints, and nowhere else', () => {
    const declared = declare('consumer-prices', 'all', '2091-05', 'index', '9', '909', ...tail);
    expect(applyCorrections(prices, declared).rows).toEqual([
      { month: '2090-05', index: '900' },
      { month: '2091-05', index: '909' },
    ]);
    expect(prices.rows[1]).toEqual({ month: '2091-05', index: '9' });
  });

  it.each([
    [
      ['consumer-prices', 'all', '2091-05', 'index', '8', '909'],
      'data/corrections.csv, row 2, column published: The source now prints "9" for 2091-05 index, not "8". Look whether the agency mended its file; then take the correction out or renew it.',
    ],
    [
      ['consumer-prices', 'all', '2092-05', 'index', '9', '909'],
      'data/corrections.csv, row 2, column key: cpi/cpi-u.csv has no row with the key "2092-05". Mend the correction or take it out.',
    ],
    [
      ['consumer-prices', 'all', '2091-05', 'level', '9', '909'],
      'data/corrections.csv, row 2, column column: cpi/cpi-u.csv has no column "level". Mend the correction or take it out.',
    ],
  ])('that finds nothing to correct stops the run: %j', (cells, message) => {
    expect(() => applyCorrections(prices, declare(...cells, ...tail))).toThrow(message);
  });

  it.each([
    ['producer-prices', 'all', 'There is no table "producer-prices".'],
    ['consumer-prices', '2091', 'There is no release "2091".'],
  ])('of %s, release %s, is not passed over in silence', (table, release, message) => {
    const declared = declare(table, release, '2091-05', 'index', '9', '909', ...tail);
    expect(applyCorrections(prices, declared)).toBe(prices);
    expect(() => checkCorrectionsUsed(declared, [prices])).toThrow(message);
  });

  it('needs every cell filled', () => {
    expect(() => declare('consumer-prices', 'all', '2091-05', 'index', '9', '', ...tail)).toThrow(
      /^data\/corrections\.csv, row 2, column corrected: .* Fill every column/,
    );
  });

  it('is not needed: without the file there are none', () => {
    expect(readCorrections(undefined)).toEqual([]);
  });
});
