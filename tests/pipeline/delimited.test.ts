import { describe, expect, test } from 'vitest';
import { occupationData } from '../../pipeline/onet/onet-files.ts';
import { consumerPricesFile } from '../../pipeline/prices/consumer-prices-file.ts';
import { commaSeparatedRows, tabSeparatedRows } from '../../pipeline/read/delimited.ts';
import { cellOf } from '../../pipeline/read/labelled-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a tab-separated file', () => {
  test('quotation marks are letters like any other', () => {
    const [row] = tabSeparatedRows(bytes('Title\tCode\r\n"Chief" cook\t1\r\n'), occupationData, [
      'Title',
    ]);
    expect(row && cellOf(row, 'Title')).toBe('"Chief" cook');
  });

  test('columns are found by name, in any order', () => {
    const [row] = tabSeparatedRows(bytes('Code\tTitle\n1\tCook\n'), occupationData, ['Title']);
    expect(row && cellOf(row, 'Title')).toBe('Cook');
  });

  test('text that is not UTF-8 is stopped', () => {
    expect(() => tabSeparatedRows(new Uint8Array([0xe9, 0x0a]), occupationData, ['Title'])).toThrow(
      'onet-30.2/Occupation Data.txt: This is not UTF-8 text. Get it again from https://www.onetcenter.org/dl_files/database/db_30_2_text/Occupation%20Data.txt.',
    );
  });
});

describe('a comma-separated file', () => {
  test('a byte order mark is no part of the first column', () => {
    const [row] = commaSeparatedRows(
      bytes('\uFEFFDate,Index\n2025-05-01,1\n'),
      consumerPricesFile,
      ['Date'],
    );
    expect(row && cellOf(row, 'Date')).toBe('2025-05-01');
  });

  test('a quotation mark that is never closed is stopped', () => {
    expect(() =>
      commaSeparatedRows(bytes('Date,Index\n"2025,1\n'), consumerPricesFile, ['Date']),
    ).toThrow(
      'bls-cpi/cpiai.csv: A quotation mark is opened and never closed. Get it again from https://data.bls.gov/timeseries/CUUR0000SA0.',
    );
  });
});
