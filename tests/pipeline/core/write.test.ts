import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ShapedTables } from '../../../pipeline/shaped-tables.ts';
import { columnMeta } from '../../../pipeline/write/column-meta.ts';
import { describeData } from '../../../pipeline/write/data-package.ts';
import { tableCsv } from '../../../pipeline/write/table-csv.ts';
import { figure, number, text, word } from '../../../src/facts/tables/columns.ts';
import { consumerPrices } from '../../../src/facts/tables/prices.ts';
import type { TableDefinition } from '../../../src/facts/tables/table.ts';

const kites = {
  name: 'kites',
  path: 'kites.csv',
  title: 'Kites',
  description: 'Kites that do not exist.',
  primaryKey: ['maker', 'model'],
  row: z.strictObject({
    maker: text('Who made it'),
    model: number('Number of the model'),
    sail: word(['paper', 'silk'], 'What it is made of'),
    price: figure('usd-year', 'Price', ['not-published']),
  }),
} as const satisfies TableDefinition;

const kite = (maker: string, model: string, over: Record<string, string> = {}) => ({
  maker,
  model,
  sail: 'silk',
  price: '20',
  ...over,
});
const csvOf = (...rows: Record<string, string>[]) => tableCsv({ table: kites, rows, sources: [] });

describe('a table as CSV', () => {
  it('is sorted by its key, numbers as numbers and text by code unit', () => {
    const csv = csvOf(kite('Zoë', '1'), kite('ada', '2'), kite('Ada', '10'), kite('Ada', '9'));
    expect(csv.split('\n').map((line) => line.split(',', 2).join(' '))).toEqual([
      'maker model',
      'Ada 9',
      'Ada 10',
      'Zoë 1',
      'ada 2',
      '',
    ]);
  });

  it('is the same whatever the order of the rows', () => {
    const rows = [kite('A', '1'), kite('B', '2'), kite('C', '3')];
    expect(csvOf(...rows.toReversed())).toBe(csvOf(...rows));
  });

  it('quotes what needs it and ends every line with LF alone', () => {
    expect(csvOf(kite('Kites, "Inc."', '1'))).toBe(
      'maker,model,sail,price\n"Kites, ""Inc.""",1,silk,20\n',
    );
  });

  it.each([
    [
      kite('B', '1', { price: 'cheap' }),
      'data/kites.csv, row 3, column price: "cheap" does not fit: Expected a number in plain digits or one of: not-published (key "B 1"). Mend the source of "kites", or the column in src/facts/tables.',
    ],
    [
      kite('B', '1', { sail: 'tin' }),
      'data/kites.csv, row 3, column sail: "tin" does not fit: Invalid option: expected one of "paper"|"silk" (key "B 1"). Mend the source of "kites", or the column in src/facts/tables.',
    ],
    [
      kite('B', '1', { color: 'red' }),
      'data/kites.csv, row 3: The row does not fit: Unrecognized key: "color" (key "B 1"). Mend the source of "kites", or the column in src/facts/tables.',
    ],
    [
      kite('A', '1'),
      'data/kites.csv, row 3, column maker, model: The key "A 1" comes twice. Find out why the source of "kites" lists it twice and keep one.',
    ],
  ])('is refused with table, row, column and remedy: case %#', (row, message) => {
    expect(() => csvOf(kite('A', '1'), row)).toThrow(message);
  });

  it.each([
    '=HYPERLINK("http://x","Pilot")',
    '+1 555',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    'a\u202Eb',
    'a\u0000b',
    'a\uFFFDb',
    'a\u200Bb',
    'Kite <script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Kites &amp; Clouds',
    'Kite MÃ©chanic',
    'Kite Tester â€“ Senior',
    '"Kite Tester',
    'Kite Tester"',
    'Kite Testers[2]',
  ])('is refused with a cell that spreadsheets run or that cannot be read: %j', (maker) => {
    expect(() => csvOf(kite(maker, '1'))).toThrow(
      /^data\/kites\.csv, row 2, column maker: .* Look at the cell in the source of "kites"/,
    );
  });

  it.each([
    '-7',
    '-0.5',
    '11-1011',
    'C++',
    'a = b',
    'O*NET',
    '–',
    'Señor',
    '"Kite" Tester',
    'R&D; tests',
    'Pay < 5',
    'São',
    'Test [2] times',
  ])('is written with the cell %j', (maker) => {
    expect(csvOf(kite(maker, '1'))).toContain(maker.replaceAll('"', '""'));
  });
});

describe('the description of a table', () => {
  it('needs every column described', () => {
    const bare = { ...kites, row: z.strictObject({ maker: z.string() }) };
    expect(() => columnMeta(bare, 'maker')).toThrow(
      'The column "maker" of "kites" has no description: add one in src/facts/tables.',
    );
  });

  it('lists types, units, words and the reasons that stand for a number', () => {
    const csv = csvOf(kite('A', '1'));
    const { resources } = describeData(
      [{ table: kites, path: 'kites.csv', csv, rows: 1, sources: [] }],
      new Map(),
    );
    expect(resources[0]).toMatchObject({ rows: 1, bytes: csv.length, path: 'kites.csv' });
    expect(resources[0]?.schema).toEqual({
      fields: [
        { name: 'maker', type: 'string', description: 'Who made it' },
        { name: 'model', type: 'number', description: 'Number of the model' },
        {
          name: 'sail',
          type: 'string',
          description: 'What it is made of',
          constraints: { enum: ['paper', 'silk'] },
        },
        { name: 'price', type: 'number', description: 'Price', unit: 'usd-year' },
      ],
      primaryKey: ['maker', 'model'],
      missingValues: ['not-published'],
      missingValueLabels: [
        {
          value: 'not-published',
          label:
            'The agency made no estimate it could release (marked * or ** or left blank in the source).',
        },
      ],
    });
    expect(resources[0]).not.toHaveProperty('licenses');
    expect(resources[0]).not.toHaveProperty('sources');
  });

  it.each([
    ['a word of its column where nothing else is missing', 'Price', undefined, ['', 'paper']],
    [
      'a missing value of the table where that is what it means',
      'Price',
      'not-in-our-copy',
      ['paper'],
    ],
  ] as const)('names an empty cell %s', (_, about, emptyMeans, words) => {
    const row = z.strictObject({
      maker: text('Who made it'),
      sail: word(['', 'paper'], 'What it is made of'),
      price: figure('usd-year', about, ['not-published'], emptyMeans),
    });
    const table = { ...kites, primaryKey: ['maker'], row } as const satisfies TableDefinition;
    const file = { table, path: 'kites.csv', csv: 'x', rows: 1, sources: [] };
    const { fields, missingValues } = describeData([file], new Map()).resources[0]?.schema ?? {};
    expect(fields?.[1]?.constraints).toEqual({ enum: words });
    expect(missingValues?.includes('')).toBe(emptyMeans !== undefined);
  });

  it('needs every source it names to have been read', () => {
    const file = { table: kites, path: 'kites.csv', csv: 'x', rows: 1, sources: ['kites-2091'] };
    expect(() => describeData([file], new Map())).toThrow(
      '"kites" names the source "kites-2091", which was not read',
    );
  });
});

describe('the tables shaped so far', () => {
  const prices = { table: consumerPrices, rows: [], sources: [] };

  it('take each table once', () => {
    const tables = new ShapedTables();
    tables.add(prices);
    expect(() => tables.add(prices)).toThrow('The table "consumer-prices" was shaped twice');
  });

  it('take only listed tables', () => {
    expect(() => new ShapedTables().add({ table: kites, rows: [], sources: [] })).toThrow(
      'The table "kites" is not in src/facts/tables/all-tables.ts: list it there.',
    );
  });

  it('say what to do when a table is asked for too early', () => {
    expect(() => new ShapedTables().rows(consumerPrices)).toThrow(
      'The table "consumer-prices" is not shaped yet: in pipeline/all-sources.ts list its source earlier.',
    );
  });
});
