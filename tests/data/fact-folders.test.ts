import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiKinds, jsonSchemaOf } from '../../src/api-schemas/json-schema.ts';
import type { FactsFile, ReplacedFile } from '../../src/api-schemas/facts.ts';
import { factIdPattern } from '../../src/domain/figures/fact-id.ts';
import { allCorrectedFigures } from '../../src/facts/corrected-figures.ts';
import { servedFacts } from '../../src/page-models/api/fact-folders.ts';
import { compiledSchema } from '../support/checks/api-files.ts';
import { DataCells } from '../support/independent/data-cells.ts';
import { FactLines } from '../support/independent/fact-lines.ts';

const pay = 'oews/2025-05/US/29-1141/annual-median';
const jobs = 'oews/2025-05/GA/29-1141/employment';
const unheld = 'oews/2025-05/US/29-9999/annual-median';

/** Corrections that nobody has made: one figure twice, one figure that had been missing, a new code. */
const madeUp = [
  { factId: pay, correctedOn: '2027-02-14', before: '90000', reason: 'A slip of the first day' },
  { factId: pay, correctedOn: '2027-06-01', before: '95000', reason: 'A slip of the second day' },
  { factId: jobs, correctedOn: '2027-06-01', before: 'not-published', reason: 'Published later' },
  { factId: unheld, correctedOn: '2027-06-01', before: '1', reason: 'A code that never was' },
];
const served = servedFacts(madeUp);
const text = (file: string) => served.get(file)?.().body ?? '';
const inFolder = (folder: string) =>
  [...served.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length));

describe('a release that was corrected twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const lines = new FactLines(folder);
  const now = new DataCells();
  const first = 'oews/2025-05';
  const second = 'oews/2025-05_2027-02-14';
  const third = 'oews/2025-05_2027-06-01';
  const cellIn = (name: string, fact: string) => lines.cell(fact.replace(first, name));

  beforeAll(() => {
    for (const name of [first, second, third]) {
      for (const file of [`${name}/US.csv`, `${name}/GA.csv`]) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text(file));
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has a folder for each day, with all its files', () => {
    const isTable = (file: string) => file.endsWith('.csv');
    expect(inFolder(first).filter(isTable).length).toBeGreaterThan(800);
    expect(inFolder(second).filter(isTable)).toEqual(inFolder(first).filter(isTable));
    expect(inFolder(third)).toEqual(inFolder(first).filter(isTable));
  });

  test('says in each folder what the site said in its days', () => {
    expect(cellIn(first, pay)).toBe('90000');
    expect(cellIn(second, pay)).toBe('95000');
    expect(cellIn(third, pay)).toBe(now.cell(pay));
    expect(cellIn(first, jobs)).toBe('not-published');
    expect(cellIn(second, jobs)).toBe('not-published');
    expect(cellIn(third, jobs)).toBe(now.cell(jobs));
    expect(cellIn(second, unheld)).toBe('1');
    expect(cellIn(third, unheld)).toBe('no-estimate');
  });

  test('leaves every other figure as it is', () => {
    const other = pay.replace('median', 'p90');
    expect([first, second, third].map((name) => cellIn(name, other))).toEqual(
      Array(3).fill(now.cell(other)),
    );
  });

  test('says in each old folder what replaced it, and which figures differ', () => {
    const oldest = JSON.parse(text(`${first}/replaced.json`)) as ReplacedFile;
    expect(oldest.data).toMatchObject({ by: `${second}/`, on: '2027-02-14' });
    expect(oldest.data.corrected).toEqual([
      { fact: pay, before: '90000', after: '95000', reason: 'A slip of the first day' },
    ]);
    const older = JSON.parse(text(`${second}/replaced.json`)) as ReplacedFile;
    expect(older.data).toMatchObject({ by: `${third}/`, on: '2027-06-01' });
    expect(older.data.corrected.map(({ fact, after }) => [fact, after])).toEqual([
      [pay, now.cell(pay)],
      [jobs, now.cell(jobs)],
      [unheld, 'no-estimate'],
    ]);
    expect(served.has(`${third}/replaced.json`)).toBe(false);
  });

  test('is listed with the folder that holds now and those that did before', () => {
    const { releases } = (JSON.parse(text('index.json')) as FactsFile).data;
    const listed = releases.find(({ release }) => release === first);
    expect(listed?.folder).toBe(`${third}/`);
    expect(listed?.replaced.map(({ folder, by }) => [folder, by])).toEqual([
      [`${first}/`, `${second}/`],
      [`${second}/`, `${third}/`],
    ]);
    const others = releases.filter(({ release }) => release !== first);
    expect(others.every(({ release, folder }) => folder === `${release}/`)).toBe(true);
  });

  test('has lists that are valid by their schemas', () => {
    for (const kind of apiKinds.filter((kind) => kind === 'facts' || kind === 'replaced')) {
      const validate = compiledSchema(jsonSchemaOf(kind, 'closed'));
      const file = kind === 'facts' ? 'index.json' : `${first}/replaced.json`;
      expect([validate(JSON.parse(text(file))), validate.errors]).toEqual([true, null]);
    }
  });
});

test('a correction of what no table has says what to mend', () => {
  const wrong = madeUp.slice(0, 1).map((made) => ({ ...made, factId: pay.replace('US', 'ZZ') }));
  expect(() => servedFacts(wrong).get('oews/2025-05/replaced.json')?.()).toThrow(
    'No table of data/ has figures for oews/2025-05/ZZ. If data/corrected-figures.csv names one of them, mend its fact id.',
  );
});

test('every corrected figure has a fact id of a file that is there, and is no longer what it was', () => {
  const files = servedFacts();
  const cells = new DataCells();
  for (const { factId, before, correctedOn } of allCorrectedFigures()) {
    expect(factId).toMatch(factIdPattern);
    expect(files.has(`${factId.split('/').slice(0, 3).join('/')}.csv`), factId).toBe(true);
    const last = allCorrectedFigures().findLast((other) => other.factId === factId);
    if (last?.correctedOn === correctedOn) expect(cells.cell(factId), factId).not.toBe(before);
  }
});

describe('the README of the facts', () => {
  const readme = text('README.md');

  test('has an example that leads to the cell that it gives', () => {
    const example = /```\n(oews\S+)\nfile +(\S+)\nline +(\S+)\ncolumn +(\S+)\ncell +(\S+)\n```/.exec(readme);
    const [, fact = '', file = '', line = '', column = '', cell = ''] = example ?? [];
    const now = servedFacts([]).get(file)?.().body.split('\n') ?? [];
    const at = now[0]?.split(',').indexOf(column) ?? -1;
    expect(now.find((row) => row.startsWith(`${line},`))?.split(',')[at]).toBe(cell);
    expect(cell).toBe(new DataCells().cell(fact));
  });

  test('leads to what changed between releases', () => {
    expect(readme).toContain('](../../../data/changes/)');
  });
});
