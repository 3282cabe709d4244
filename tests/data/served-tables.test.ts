import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { servedDescription, servedTable } from '../../src/facts/served-tables.ts';
import { download, downloadableFiles } from '../../src/page-models/downloads.ts';
import { dataRows } from '../support/content/known-data.ts';

const { resources } = servedDescription();
const tables = downloadableFiles().filter((file) => file.endsWith('.csv'));

test.each(['titles/titles.csv', 'codes/soc-2018.csv'])(
  '%s has letters beyond ASCII, so it starts with the mark of UTF-8, once',
  (path) => {
    expect(servedTable(path)).toMatch(/^\uFEFF[a-z]/);
  },
);

test('a table without such letters has no mark', () => {
  expect(servedTable('cpi/cpi-u.csv')).toMatch(/^month,/);
});

test('each table is described beside it as it is offered: its bytes and its hash', () => {
  const wrong = resources.flatMap(({ path, bytes, hash }) => {
    const body = Buffer.from(download(path).body);
    const own = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    return bytes === body.length && hash === own ? [] : [path];
  });
  expect(wrong).toEqual([]);
  expect(JSON.parse(String(download('datapackage.json').body))).toEqual(servedDescription());
});

/** Every cell that could be a formula begins so; within quotes, what follows a comma may, too. */
const mayBeFormula = /(?:^|[\n,])"?(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?"?(?:[,\n]|$)))/;

test('the start of a formula is seen, that of a negative number is not', () => {
  expect(['a,b\n=1,2', 'a,"+1"', '@x', 'a,-b', 'a,-1x'].filter((t) => !mayBeFormula.test(t))).toEqual([]);
  expect(['a,-1\n-2.5,b', 'a-b,c=d', '"-3",x'].filter((t) => mayBeFormula.test(t))).toEqual([]);
});

test.each(tables)('no cell of %s is taken for a formula', (path) => {
  // Reading millions of cells one by one is for the few tables that need it.
  if (!mayBeFormula.test(readFileSync(`data/${path}`, 'utf8'))) return;
  const formulas = dataRows(path).flatMap((row) =>
    Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
  );
  expect(formulas).toEqual([]);
});
