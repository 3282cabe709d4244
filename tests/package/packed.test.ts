import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../../packages/almanac/build/build-package.ts';
import { estimatesWorkbook } from '../support/package/estimates-workbook.ts';
import { lineOf } from '../support/pipeline/agency-workbook.ts';
import { textsOfRepository } from '../support/package/almanac.ts';

const name = 'career-almanac-figures';
/** A folder that is no project, where the tarball is unpacked as npm would. */
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const installed = join(folder, 'node_modules', name);
const run = (command: string, ...given: string[]) =>
  execFileSync(command, given, { cwd: folder, encoding: 'utf8' });

beforeAll(async () => {
  await buildPackage(join(folder, 'built'), { pressing: 1, texts: textsOfRepository() });
  const tarball = run('npm', 'pack', './built', '--silent', '--offline').trim();
  run('mkdir', '-p', installed);
  run('tar', '-xzf', tarball, '-C', installed, '--strip-components=1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed server answers over its standard input and output, from any folder', async () => {
  const client = new Client({ name: 'tests', version: '0.0.0' });
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const start = resolve(installed, bin['career-almanac'] ?? '');
  // It may read its own folder and nothing else, start nothing, and load no other package.
  const only = ['--permission', `--allow-fs-read=${installed}/`];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [...only, start], cwd: folder }),
  );
  const { tools } = await client.listTools();
  expect(tools.map((tool) => tool.name)).toEqual([
    'find_title',
    'figures',
    'compare',
    'place',
    'cite',
  ]);
  const asked = { occupation: 'electrician', place: '83702', measures: ['annual-median'] };
  const { structuredContent } = await client.callTool({ name: 'figures', arguments: asked });
  expect(structuredContent).toMatchObject({
    verdict: 'figures',
    figures: [{ factId: 'oews/2025-05/M14260/47-2111/annual-median' }],
  });
  const unclear = await client.callTool({ name: 'figures', arguments: { occupation: 'driver' } });
  expect(unclear.structuredContent).toMatchObject({ verdict: 'choose-occupation', figures: [] });
  await client.close();
});

/** The blocks of a kind in the README, in order. */
const blocks = (kind: string) =>
  [...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]+?)```/g)]
    .filter(([, of]) => of === kind)
    .map(([, , text = '']) => text);

function runExample(code: string): string {
  writeFileSync(join(folder, 'example.ts'), code);
  return run(process.execPath, 'example.ts');
}

test('the first example of the README prints what the README says', () => {
  const [code = ''] = blocks('ts');
  expect(code).toContain('openAlmanac');
  expect(runExample(code)).toBe(blocks('text')[0]);
});

test('the second reads a workbook and prints the receipt of each gap', () => {
  const [, code = ''] = blocks('ts');
  const nation = { AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: 1, PRIM_STATE: 'US' };
  const lines = [
    lineOf({ ...nation, OCC_CODE: '29-1141', OCC_TITLE: 'Registered Nurses' }),
    lineOf({ ...nation, OCC_CODE: '27-2031', OCC_TITLE: 'Dancers', A_MEDIAN: '*' }),
  ];
  writeFileSync(join(folder, 'national_M2025_dl.xlsx'), estimatesWorkbook(lines));
  expect(runExample(code)).toMatch(
    /^Median annual wage, dancers, United States, May 2025: no number\..*27-2031\/annual-median\n$/,
  );
});

test('its types hold by themselves, in a strict project with no other types', () => {
  const code = `
    import { openAlmanac, type FigureSaid } from '${name}';
    const [figure] = openAlmanac().figures({ occupation: '29-1141', measures: ['annual-median'] }).figures;
    export const said: FigureSaid | undefined = figure;
    // @ts-expect-error A measure that there is not.
    openAlmanac().figures({ occupation: '29-1141', measures: ['annual-mode'] });
    import { readPlacesWorkbook } from '${name}/workbook';
    const { lines } = readPlacesWorkbook({ bytes: new Uint8Array(), file: 'a.zip', release: '2025-05' });
    export const pay: number | undefined = lines.map(({ figures: { employment } }) =>
      employment && 'value' in employment ? employment.value : undefined)[0];
  `;
  writeFileSync(join(folder, 'typed.ts'), code);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
  const compiler = resolve('node_modules/typescript/bin/tsc');
  expect(run(process.execPath, compiler, ...options, 'typed.ts')).toBe('');
});

test('it brings the licenses of its code, of the data and of the packages in its bundles', () => {
  const notices = readFileSync(join(installed, 'THIRD-PARTY.md'), 'utf8');
  for (const one of [
    '@modelcontextprotocol/sdk',
    'zod',
    'csv-parse',
    'fuse.js',
    'ajv',
    '@e965/xlsx',
  ]) {
    expect(notices).toMatch(new RegExp(`^## ${one} \\d`, 'm'));
  }
  expect(notices).not.toContain('License: undefined');
  for (const file of ['LICENSE', 'DATA-LICENSES.md']) {
    expect(readFileSync(join(installed, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
  }
});

test('its code stays small: what it answers with is data', () => {
  const code = run('find', installed, '-name', '*.js', '-maxdepth', '1').trim().split('\n');
  const bytes = code.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(3_000_000);
});
