import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FactsError } from '../../src/facts/facts-error.ts';
import { readTable } from '../../src/facts/read-table.ts';
import { consumerPrices } from '../../src/facts/tables/prices.ts';
import { oewsNational } from '../../src/facts/tables/oews.ts';
import { tablePath } from '../../src/facts/tables/table.ts';

const remedy =
  'Run `npm run data -- --from <folder of agency files>` to write data/ again, or restore the file from version control.';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  mkdirSync(path.join(folder, 'cpi'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string) => {
  writeFileSync(path.join(folder, 'cpi/cpi-u.csv'), text);
};
const read = () => readTable(consumerPrices, undefined, folder);

describe('a table of data/', () => {
  it('is read row by row, numbers as numbers and reasons as reasons', () => {
    write('month,index\n2025-05,321.465\n2025-10,not-published\n');
    expect(read()).toEqual([
      { month: '2025-05', index: 321.465 },
      { month: '2025-10', index: 'not-published' },
    ]);
  });

  it('that is not there is named with the way to get it', () => {
    expect(read).toThrow(new FactsError('The file cannot be read.', 'data/cpi/cpi-u.csv', remedy));
  });

  it('with another header is refused, and both headers are shown', () => {
    write('month,value\n2025-05,321.465\n');
    expect(read).toThrow(
      `data/cpi/cpi-u.csv, row 1: The header is "month,value" where "month,index" is expected. ${remedy}`,
    );
  });

  it('that is empty is refused', () => {
    write('');
    expect(read).toThrow('The header is "" where "month,index" is expected.');
  });

  it.each(['n/a', '', '1,000', '$12', '0x1F', 'top-coded', '1e5'])(
    'refuses the cell "%s", with its row and column',
    (cell) => {
      write(`month,index\n2025-04,320\n2025-05,"${cell}"\n`);
      expect(read).toThrow(
        `data/cpi/cpi-u.csv, row 3, column index: Expected a number in plain digits or one of: not-published. ${remedy}`,
      );
    },
  );

  it('refuses a row with a cell too many', () => {
    write('month,index\n2025-05,321.465,7\n');
    expect(read).toThrow('The file is not valid CSV');
  });

  it('with one file a release asks for the release', () => {
    expect(() => tablePath(oewsNational)).toThrow(
      'The table "oews-national" has one file a release: say which release.',
    );
    expect(tablePath(oewsNational, '2025-05')).toBe('oews/national/2025-05.csv');
  });
});
