import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../pipeline/read/source-folder.ts';
import {
  contentOf,
  openWorkbench,
  put,
  putNewer,
  run,
  tableOf,
  type Workbench,
} from '../../support/pipeline/made-up-releases.ts';

const newer = 'bls-oews/national_M2091_dl.xlsx';
const older = 'bls-oews/oesm90nat.zip';
const day = '2091-06-01';

describe('a source file under the name of one that was read before', () => {
  let workbench: Workbench;
  let before: Record<string, string>;
  let hashes: readonly string[];

  const hashOf = async (file: string) =>
    `${sha256(await readFile(path.join(workbench.from, file))).slice(0, 12)}…`;
  /** One median of one occupation, raised by a little: nothing in the file speaks against it. */
  const putSlip = async () => {
    const table = await tableOf('two-releases', '2091-05');
    const [header = [], ...rows] = table;
    const at = header.findIndex((label) => label.toLowerCase() === 'tot_emp');
    const slip = rows.map((row) =>
      row.includes('91-1011') ? row.with(at, String(Number(row[at]) + 10)) : row,
    );
    await putNewer(workbench, [header, ...slip]);
  };
  const strict = (accept: readonly string[] = []) => run(workbench, '2092-01-01', accept);

  beforeEach(async () => {
    workbench = await openWorkbench();
    await run(workbench, day, []);
    before = await contentOf(workbench.data);
    hashes = [await hashOf(newer), await hashOf(older)];
  });

  it('passes when it has the bytes that it had', async () => {
    expect((await strict()).at(-1)).toBe(`${workbench.data} is as it was`);
  });

  it('with other bytes stops the run, and nothing is changed', async () => {
    await putSlip();
    await expect(strict()).rejects.toThrow(
      `${newer}: This is not the file that was read on ${day}: its SHA-256 is ${await hashOf(newer)}, where data/datapackage.json has ${hashes[0] ?? ''}. Get the same file again; if the agency put a newer or a mended one in its place, run again with --accept ${newer} and look at what changes.`,
    );
    expect(await contentOf(workbench.data)).toEqual(before);
  });

  it('is named with all others of that kind, in one message', async () => {
    await putSlip();
    const zip = await readFile(path.join(workbench.from, older));
    await put(workbench, older, Buffer.concat([zip, Buffer.from([0, 0])]));
    await expect(strict()).rejects.toThrow(
      'cut short or damaged: its end is missing. Get it again from https://www.bls.gov',
    );
    // A comment of two letters at the end: another file with the same members.
    const commented = Buffer.concat([zip, Buffer.from('hi')]);
    commented.writeUInt16LE(2, zip.length - 2);
    await put(workbench, older, commented);
    await expect(strict()).rejects.toThrow(
      `${older}: This is not the file that was read on ${day}: its SHA-256 is ${await hashOf(older)}, where data/datapackage.json has ${hashes[1] ?? ''}. The same holds for ${newer}. Get the same file again; if the agency put a newer or a mended one in its place, run again with --accept ${older} --accept ${newer} and look at what changes.`,
    );
  });

  it('is taken when it is accepted, and what it changes is told', async () => {
    await putSlip();
    const said = await strict([newer]);
    expect(said).toContain(
      `${newer} takes the place of the file that was read on ${day}, as --accept says: its SHA-256 is ${await hashOf(newer)}, and was ${hashes[0] ?? ''}.`,
    );
    expect(said).toContain(
      `${workbench.data}/oews/national/2091-05.csv: 1 row changed: 91-1011 detailed employment "30000" to "30010".`,
    );
    expect((await strict()).at(-1)).toBe(`${workbench.data} is as it was`);
  });

  it('that is accepted without need is said so', async () => {
    expect(await strict([older])).toContain(
      `${older} is the file that was read on ${day}: it need not be accepted.`,
    );
  });

  it('is accepted by the path that its source gives, and by no other', async () => {
    await expect(strict(['national_M2091_dl.xlsx'])).rejects.toThrow(
      'national_M2091_dl.xlsx: No source reads a file of that name, which --accept gives. Write it as the message does that asks for it, such as --accept bls-cpi/cpiai.csv.',
    );
  });
});
