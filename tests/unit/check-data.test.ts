import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataProblems } from '../../scripts/check-data.ts';

const table = 'code,pay\n11-1011,1\n11-1021,2\n';
let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(data, 'oews'));
  const hash = `sha256:${createHash('sha256').update(table).digest('hex')}`;
  const resources = [{ path: 'oews/pay.csv', hash, rows: 2 }];
  writeFileSync(join(data, 'datapackage.json'), JSON.stringify({ resources }));
  writeFileSync(join(data, 'README.md'), 'How it was made');
  writeFileSync(join(data, 'oews/pay.csv'), table);
});
afterEach(() => rmSync(data, { recursive: true }));

const writePay = (text: string) => writeFileSync(join(data, 'oews/pay.csv'), text);

test('tables that are as they are described are no problem', async () => {
  expect(await dataProblems(data)).toEqual([]);
});

test.each([
  ['a digit that is another', table.replace('2\n', '3\n'), /SHA-256 is another\. Restore/],
  ['a row lost', table.replace('11-1021,2\n', ''), /1 lines below its head, where 2 are described/],
  ['two rows exchanged', 'code,pay\n11-1021,2\n11-1011,1\n', /SHA-256 is another\. Restore/],
  ['a space at its end', `${table} `, /SHA-256 is another/],
  ['lines that end as on Windows', table.replaceAll('\n', '\r\n'), /lines end as on Windows/],
  ['nothing', '', /SHA-256 is another/],
])('a table with %s is told, and how to mend it', async (_, text, sentence) => {
  writePay(text);
  const problems = await dataProblems(data);
  expect(problems).toEqual([expect.stringMatching(sentence)]);
  expect(problems[0]).toMatch(/^data\/oews\/pay\.csv .*npm run data\.$/);
});

test('a table that is gone is told', async () => {
  rmSync(join(data, 'oews/pay.csv'));
  expect(await dataProblems(data)).toEqual([expect.stringMatching(/pay\.csv .* cannot be read/)]);
});

test('a run that was cut off between the old folder and the new one is told', async () => {
  renameSync(data, `${data}.previous`);
  expect(await dataProblems(data)).toEqual([
    'data/ is not there: a run of npm run data was cut off while it put a new one in its place. Run it again, which brings data/ back first of all, or rename data.previous to data.',
  ]);
  renameSync(`${data}.previous`, data);
});

test('a file that nothing describes is told', async () => {
  writeFileSync(join(data, 'oews/pay (copy).csv'), table);
  expect(await dataProblems(data)).toEqual([
    expect.stringMatching(/^data\/oews\/pay \(copy\)\.csv is not described/),
  ]);
});

test.each(['', '{"resources": [', '{"resources": []}', '{}', '[]'])(
  'a description that reads %j is told',
  async (text) => {
    writeFileSync(join(data, 'datapackage.json'), text);
    expect(await dataProblems(data)).toEqual([
      expect.stringMatching(/^data\/datapackage\.json cannot be read/),
    ]);
  },
);
