import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

const npm = (...words: string[]) => run('npm', words, { cwd: root, maxBuffer: 2 ** 26 });

async function components(...options: string[]): Promise<readonly Component[]> {
  const { stdout } = await npm(
    ...['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    ...options,
  );
  return (JSON.parse(stdout) as { components: Component[] }).components;
}

const licenseOf = ({ licenses = [] }: Component) =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? license?.name).join(' ');

/** Of what the site is built with: each lets the site be given away under its own license. */
const allowed = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'CC0-1.0'];
const alsoAllowed = [
  'BlueOak-1.0.0',
  // A library that draws pictures while the site is built; nothing of it is in the site.
  'LGPL-3.0-or-later',
];
/** Packages of tests that tell their license in a text alone: BSD, and the public domain. */
const unnamed = new Set(['parse-cache-control', 'tv4']);

describe('what the site is built with', () => {
  test('has a bill of materials that has every package of the lock file', async () => {
    const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
      packages: Record<string, { version?: string; link?: boolean }>;
    };
    const locked = Object.entries(lock.packages).flatMap(([path, { version, link }]) =>
      path === '' || link === true || version === undefined
        ? []
        : [`${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`],
    );
    const listed = new Set((await components()).map(({ name, version }) => `${name}@${version}`));
    expect(locked.filter((name) => !listed.has(name))).toEqual([]);
    console.log(`${String(listed.size)} packages in the bill of materials (CycloneDX).`);
  });

  test('is under licenses that let the site be given away', async () => {
    const built = await components('--omit', 'dev');
    const others = built.filter((one) =>
      licenseOf(one)
        .split(/ (?:AND|OR) /)
        .some((id) => ![...allowed, ...alsoAllowed].includes(id.replaceAll(/[()]/g, ''))),
    );
    expect(others.map((one) => `${one.name}: ${licenseOf(one)}`)).toEqual([]);
    console.log(`${String(built.length)} of them build the site, under permissive licenses.`);
  });

  test('names a license in every package of the tests, too', async () => {
    const none = (await components()).filter(
      (one) => licenseOf(one) === '' && !unnamed.has(one.name),
    );
    expect(none.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
  });

  test('has no known hole, as far as the registry can be asked', async ({ skip }) => {
    // It ends with an error where it finds something, and where nobody answers.
    const answer = await npm('audit', '--omit=dev', '--json', '--fetch-retries=0').catch(
      (error: unknown) => error as { readonly stdout?: string },
    );
    const told = JSON.parse(answer.stdout ?? '{}') as {
      metadata?: { vulnerabilities: Record<string, number> };
    };
    const holes = told.metadata?.vulnerabilities;
    if (!holes) {
      console.log('The registry in use answers no questions about known holes: not checked.');
      skip('no answer from the registry');
      return;
    }
    expect((holes.high ?? 0) + (holes.critical ?? 0)).toBe(0);
  });
});
