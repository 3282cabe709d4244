import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTablesByHand } from '../../../pipeline/tables-by-hand.ts';
import { openWorkbench, run } from '../../support/pipeline/made-up-releases.ts';

const header = 'spanish,english,kind,target\n';
const baker = 'panadero|panadera,Baker,job,51-3011\n';
const actor = 'actor|actriz,Actor,job,27-2011\n';

async function putSpanish(data: string, csv: string): Promise<string> {
  await mkdir(path.join(data, 'titles'), { recursive: true });
  await writeFile(path.join(data, 'titles/spanish.csv'), csv);
  return data;
}
const folderWith = async (csv: string) =>
  putSpanish(await mkdtemp(path.join(tmpdir(), 'by-hand-')), csv);

describe('a table that people write', () => {
  it('outlives a run, sorted and described', async () => {
    const workbench = await openWorkbench();
    await putSpanish(workbench.data, header + baker + actor);
    await run(workbench);
    const file = path.join(workbench.data, 'titles/spanish.csv');
    expect(await readFile(file, 'utf8')).toBe(header + actor + baker);
    const description = await readFile(path.join(workbench.data, 'datapackage.json'), 'utf8');
    expect(description).toContain('"path": "titles/spanish.csv"');
  });

  it('may lose a row, which no source has to explain', async () => {
    const workbench = await openWorkbench();
    await putSpanish(workbench.data, header + baker + actor);
    await run(workbench);
    await putSpanish(workbench.data, header + actor);
    await run(workbench);
    const file = path.join(workbench.data, 'titles/spanish.csv');
    expect(await readFile(file, 'utf8')).toBe(header + actor);
  });

  it('is left out where there is none', async () => {
    expect(await readTablesByHand(tmpdir())).toEqual([]);
  });

  it.each([
    ['panadero,Baker,work,51-3011', 'column kind: '],
    ['panadero,Baker,job,baker', 'column target: Expected codes, or addresses from the root. '],
    ['panadero,,job,51-3011', 'column english: '],
  ])('stops the run at “%s”', async (row, told) => {
    const folder = await folderWith(`${header}${actor}${row}\n`);
    await expect(readTablesByHand(folder)).rejects.toThrow(
      `data/titles/spanish.csv, row 3, ${told}`,
    );
  });
});
