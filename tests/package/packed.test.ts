import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../../packages/almanac/build/build-package.ts';
import { textsOfRepository } from '../support/package/almanac.ts';

const name = 'career-almanac-figures';
/** A folder that is no project, where the tarball is unpacked as npm would. */
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const installed = join(folder, 'node_modules', name);
const run = (command: string, ...given: string[]) =>
  execFileSync(command, given, { cwd: folder, encoding: 'utf8' });

beforeAll(async () => {
  await buildPackage(join(folder, 'built'), { pressing: 1, texts: textsOfRepository() });
  run('npm', 'pack', './built', '--silent', '--offline');
  run('mkdir', '-p', installed);
  run('tar', '-xzf', `${name}-0.1.0.tgz`, '-C', installed, '--strip-components=1');
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

test('the example of the README runs, and prints what the README says it prints', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const [, code = ''] = /```ts\n([\s\S]+?)```/.exec(readme) ?? [];
  const [, printed = ''] = /```text\n([\s\S]+?)```/.exec(readme) ?? [];
  expect(code).toContain('openAlmanac');
  writeFileSync(join(folder, 'example.ts'), code);
  expect(run(process.execPath, 'example.ts')).toBe(printed);
});

test('its types hold by themselves, in a strict project with no other types', () => {
  const code = `
    import { openAlmanac, type FigureSaid } from '${name}';
    const [figure] = openAlmanac().figures({ occupation: '29-1141', measures: ['annual-median'] }).figures;
    export const said: FigureSaid | undefined = figure;
    // @ts-expect-error A measure that there is not.
    openAlmanac().figures({ occupation: '29-1141', measures: ['annual-mode'] });
  `;
  writeFileSync(join(folder, 'typed.ts'), code);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
  const compiler = resolve('node_modules/typescript/bin/tsc');
  expect(run(process.execPath, compiler, ...options, 'typed.ts')).toBe('');
});

test('it brings the licenses of its code, of the data and of the packages in its bundles', () => {
  const notices = readFileSync(join(installed, 'THIRD-PARTY.md'), 'utf8');
  for (const one of ['@modelcontextprotocol/sdk', 'zod', 'csv-parse', 'fuse.js', 'ajv']) {
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
  expect(bytes).toBeLessThan(2_500_000);
});
