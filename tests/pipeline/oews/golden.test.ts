import { readdirSync } from 'node:fs';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CitationsFile } from '../../../src/domain/cite/citation.ts';
import { dataPackage } from '../../../src/facts/data-package.ts';
import {
  contentOf,
  golden,
  newerWorkbook,
  openWorkbench,
  put,
  putNewer,
  run,
  tableOf,
  type Workbench,
} from '../../support/pipeline/made-up-releases.ts';

const newer = 'bls-oews/national_M2091_dl.xlsx';
const older = 'bls-oews/oesm90nat.zip';
const newerAddress = 'https://www.bls.gov/oes/special-requests/oesm91nat.zip';
const olderAddress = 'https://www.bls.gov/oes/special-requests/oesm90nat.zip';

const readText = (...parts: string[]) => readFile(path.join(...parts), 'utf8');
const readPackage = async ({ data }: Workbench) =>
  dataPackage.parse(JSON.parse(await readText(data, 'datapackage.json')));

describe('two releases of made-up occupations', () => {
  let workbench: Workbench;
  let said: string[];

  beforeAll(async () => {
    workbench = await openWorkbench();
    said = await run(workbench);
  });

  it.each(['oews/national/2090-05.csv', 'oews/national/2091-05.csv', 'oews/releases.csv'])(
    'give %s as it is expected',
    async (file) => {
      const expected = await readText(golden, 'two-releases/expected', file);
      expect(await readText(workbench.data, file)).toBe(expected);
    },
  );

  it('give a folder that holds nothing but the tables and what describes and cites them', async () => {
    expect(Object.keys(await contentOf(workbench.data))).toEqual([
      'README.md',
      'citations.json',
      'corrections.csv',
      'datapackage.json',
      'oews/national/2090-05.csv',
      'oews/national/2091-05.csv',
      'oews/releases.csv',
    ]);
  });

  it('are cited by the name of their release', async () => {
    const text = await readText(workbench.data, 'citations.json');
    const { pages, sources } = JSON.parse(text) as CitationsFile;
    expect(sources['oews-national-2091-05']?.apa).toMatch(/May 2091 \[Dataset\]/);
    expect(pages.byRelease.apa).toMatch(/^Career Almanac\. \(/);
  });

  it('are told of in whole numbers', () => {
    expect(said[0]).toBe('oews: 3 tables, 26 rows');
    expect(said.at(-1)).toBe(`${workbench.data}: 7 files changed`);
  });

  it('are described with where they came from and on which day', async () => {
    const { sources, resources } = await readPackage(workbench);
    expect(sources.map(({ id, retrieved }) => [id, retrieved])).toEqual([
      ['oews-national-2090-05', '2091-06-01'],
      ['oews-national-2091-05', '2091-06-01'],
    ]);
    expect(resources.map(({ name, rows }) => [name, rows])).toEqual([
      ['oews-national-2090-05', 12],
      ['oews-national-2091-05', 12],
      ['oews-releases', 2],
      ['corrections', 0],
    ]);
  });

  it('give the same bytes in a second run on a later day', async () => {
    const before = await contentOf(workbench.data);
    const again = await run(workbench, '2092-01-01');
    expect(await contentOf(workbench.data)).toEqual(before);
    expect(again.at(-1)).toBe(`${workbench.data} is as it was`);
  });

  it('give the same tables when the newer workbook is still in its zip', async () => {
    const other = await openWorkbench();
    await run(other);
    const { 'oews/national/2091-05.csv': before } = await contentOf(other.data);
    const workbook = newerWorkbook(await tableOf('two-releases', '2091-05'));
    await put(other, newer, zipSync({ 'oesm91nat/national_M2091_dl.xlsx': workbook }));
    await run(other);
    const { 'oews/national/2091-05.csv': after } = await contentOf(other.data);
    expect(after).toBe(before);
  });

  it('keep the day of the file that stayed when the other one changes', async () => {
    const other = await openWorkbench();
    await run(other);
    await putNewer(other, [...(await tableOf('two-releases', '2091-05')), ['']]);
    await run(other, '2092-01-01');
    const { sources } = await readPackage(other);
    expect(sources.map(({ retrieved }) => retrieved)).toEqual(['2091-06-01', '2092-01-01']);
  });

  it('put a declared correction in the place of a figure and carry it over', async () => {
    const other = await openWorkbench();
    await run(other);
    const declared =
      'oews-national,2091-05,91-1011 detailed,employment,30000,29990,"The agency said so, later",2091-06-02\n';
    await appendFile(path.join(other.data, 'corrections.csv'), declared);
    await run(other);
    expect(await readText(other.data, 'oews/national/2091-05.csv')).toContain(
      '91-1011,Kite Testers,detailed,both,29990,',
    );
    expect(await readText(other.data, 'corrections.csv')).toContain(declared);
  });
});

const tableCases = readdirSync(golden).filter((name) => name !== 'two-releases');

interface DamagedFile {
  readonly name: string;
  readonly damage: (workbench: Workbench) => Promise<void>;
  readonly message: string;
}

const webPage = '<!DOCTYPE html>\n<html><title>Access Denied</title></html>\n';

const damagedFiles: readonly DamagedFile[] = [
  {
    name: 'a missing file',
    damage: ({ from }) => rm(path.join(from, newer)),
    message: `${newer}: There is no such file in <sources>. Get it from ${newerAddress} and put it there under that name.`,
  },
  {
    name: 'an empty file',
    damage: (workbench) => put(workbench, newer, ''),
    message: `${newer}: The file is empty. Get it again from ${newerAddress}.`,
  },
  {
    name: 'a workbook that is a web page',
    damage: (workbench) => put(workbench, newer, webPage),
    message: `${newer}: This is a web page, not a workbook: the server sent a notice in place of the file. Open ${newerAddress} in a browser and save what it gives.`,
  },
  {
    name: 'a zip that is a web page',
    damage: (workbench) => put(workbench, older, webPage),
    message: `${older}: This is a web page, not a zip: the server sent a notice in place of the file. Open ${olderAddress} in a browser and save what it gives.`,
  },
  {
    name: 'a zip that is cut short',
    damage: async ({ from }) => {
      const whole = await readFile(path.join(from, older));
      await writeFile(path.join(from, older), whole.subarray(0, whole.length / 2));
    },
    message: `${older}: The zip is cut short or damaged: its end is missing. Get it again from ${olderAddress}.`,
  },
  {
    name: 'a workbook that is cut short',
    damage: async (workbench) => {
      const whole = newerWorkbook(await tableOf('two-releases', '2091-05'));
      await put(workbench, newer, whole.subarray(0, whole.length / 2));
    },
    message: `${newer}: The workbook is cut short or damaged: its end is missing. Get it again from ${newerAddress}.`,
  },
  {
    name: 'a workbook that is text',
    damage: (workbench) => put(workbench, newer, 'OCC_CODE,OCC_TITLE\n'),
    message: `${newer}: This is not an Excel workbook. Get it again from ${newerAddress}.`,
  },
  {
    name: 'a zip that is a workbook of another kind',
    damage: (workbench) => put(workbench, older, 'PK? no'),
    message: `${older}: The zip is cut short or damaged: its end is missing. Get it again from ${olderAddress}.`,
  },
  {
    name: 'the workbook of another year',
    damage: async (workbench) => {
      const table = await tableOf('two-releases', '2091-05');
      await put(workbench, newer, newerWorkbook(table, 'May 2089 OEWS Estimates'));
    },
    message: `${newer}: The file calls itself "May 2089 OEWS Estimates", where "May 2091" is expected. Put the file of May 2091 there: ${newerAddress}.`,
  },
  {
    name: 'a workbook without a heading',
    damage: async (workbench) => {
      const table = await tableOf('two-releases', '2091-05');
      await put(workbench, newer, newerWorkbook(table, 'May 2091'));
    },
    message: `${newer}: The file has no heading such as "May 2091 OEWS Estimates". Put the file of May 2091 there: ${newerAddress}.`,
  },
];

/** Runs on damaged input after a good run: the message, and whether `data/` stayed as it was. */
async function failAfterGoodRun(damage: DamagedFile['damage']) {
  const workbench = await openWorkbench();
  await run(workbench);
  const before = await contentOf(workbench.data);
  await damage(workbench);
  const problem: unknown = await run(workbench).catch((error: unknown) => error);
  const message = problem instanceof Error ? problem.message : '';
  expect(await contentOf(workbench.data)).toEqual(before);
  expect(readdirSync(path.dirname(workbench.data)).sort()).toEqual(['data', 'sources']);
  return message.replaceAll(workbench.from, '<sources>');
}

it('asks for a damaged datapackage.json back, because it holds the days of retrieval', async () => {
  const workbench = await openWorkbench();
  await run(workbench);
  await writeFile(path.join(workbench.data, 'datapackage.json'), '{"sources": []}');
  await expect(run(workbench)).rejects.toThrow(
    'data/datapackage.json: It does not list sources and resources as it should. Restore it from version control: it holds the day each source file was retrieved.',
  );
});

describe('a source file that is not as it should be leaves data/ alone and says what to do', () => {
  it.each(tableCases)('%s', async (name) => {
    const table = await tableOf(name, '2091-05');
    const message = await failAfterGoodRun((workbench) => putNewer(workbench, table));
    expect(`${message}\n`).toBe(await readText(golden, name, 'error.txt'));
  });

  it.each(damagedFiles)('$name', async ({ damage, message }) => {
    expect(await failAfterGoodRun(damage)).toBe(message);
  });
});
