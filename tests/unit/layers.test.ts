import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forbiddenImport, type Import } from '../../architecture/forbidden-import.ts';
import { importGraph, importsOfTemplate, reachable } from '../support/import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const graph = await importGraph(root, [
  'src',
  'pipeline',
  'packages',
  'integrations',
  'scripts',
  'tests',
]);

/** What integrations bundle by themselves: no page asks for it. */
const plainScripts = [
  'src/components/offline/worker.element.ts',
  'src/components/text-edition/edition-search.element.ts',
  'src/components/text-edition/edition-compare.element.ts',
];

const violations = (imports: readonly Import[]) =>
  imports.flatMap((found) => forbiddenImport(found) ?? []);

describe('the project', () => {
  test('imports only what its layers may', () => {
    expect(violations(graph)).toEqual([]);
    expect(graph.length).toBeGreaterThan(100);
  });

  test('reads every kind of file for its imports', () => {
    for (const ending of ['.ts', '.astro']) {
      expect(graph.filter(({ from }) => from.endsWith(ending))).not.toEqual([]);
    }
  });

  test('has no file in src or pipeline that no page and no pipeline run needs', () => {
    const files = globSync('{src,pipeline}/**/*.{ts,astro,css}', { cwd: root });
    const entries = files.filter((file) =>
      /^(?:src\/pages\/|src\/content\.config\.ts$|pipeline\/run\.ts$)/.test(file),
    );
    const needed = reachable([...entries, ...plainScripts], graph);
    expect(files.filter((file) => !needed.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  test('asks for written content in one place', () => {
    const asking = globSync('src/**/*.{ts,astro,mdx}', { cwd: root }).filter((file) =>
      asksForContent(readFileSync(join(root, file), 'utf8')),
    );
    expect(asking).toEqual(['src/collections.ts']);
  });
});

const asksForContent = (text: string) =>
  /import\s*\{[^}]*\bget(?:Collection|Entry|Entries)\b[^}]*\}\s*from\s*'astro:content'/.test(text);

test.each([
  ["import { getCollection } from 'astro:content';", true],
  ["import {\n  render,\n  getEntry,\n} from 'astro:content';", true],
  ["import { render } from 'astro:content';", false],
  ["import { getEntry } from '../collections.ts';", false],
])('%j asks for written content: %j', (text, expected) => {
  expect(asksForContent(text)).toBe(expected);
});

/** A made-up project that holds one file with one import line, and the file imported. */
function madeUpProject(from: string, line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  const files = {
    [from]: from.endsWith('.astro') ? `---\n${line}\n---\n<p>x</p>\n` : `${line}\n`,
    'src/facts/pay.ts': 'export const pay = 1;\n',
    'src/facts/tables/oews.ts': 'export const oews = 1;\n',
    'src/domain/figure.ts': 'export const figure = 1;\n',
    'src/collections.ts': 'export const titles = 1;\n',
    'pipeline/source.ts': 'export const source = 1;\n',
    'src/views/row.ts': 'export const row = 1;\n',
    'src/components/list/rows.element.ts': 'export const rows = 1;\n',
    'src/components/list/List.astro': '<p>x</p>\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('an import that a layer may not make is found', () => {
  test.each([
    [
      'src/domain/a.ts',
      "import { pay } from '../facts/pay.ts'; export { pay };",
      'src/facts/pay.ts',
    ],
    ['src/domain/a.ts', "export * from '../facts/pay.ts';", 'src/facts/pay.ts'],
    [
      'src/domain/a.ts',
      "import type { pay } from '../facts/pay.ts'; export type A = typeof pay;",
      'src/facts/pay.ts',
    ],
    ['src/domain/a.ts', "export const a = import('../facts/pay.ts');", 'src/facts/pay.ts'],
    ['src/domain/a.ts', "export { z } from 'zod';", 'zod'],
    ['src/domain/a.ts', "export { join } from 'node:path';", 'node:path'],
    ['src/facts/a.ts', "export { titles } from '../collections.ts';", 'src/collections.ts'],
    ['src/facts/a.ts', "export { source } from '../../pipeline/source.ts';", 'pipeline/source.ts'],
    [
      'src/components/list/a.element.ts',
      "export { pay } from '../../facts/pay.ts';",
      'src/facts/pay.ts',
    ],
    ['src/components/list/a.element.ts', "export { z } from 'zod';", 'zod'],
    [
      'src/components/list/a.element.ts',
      "new Worker(new URL('../../facts/pay.ts', import.meta.url));",
      'src/facts/pay.ts',
    ],
    ['src/views/a.ts', "export { pay } from '../facts/pay.ts';", 'src/facts/pay.ts'],
    ['src/domain/a.ts', "export { row } from '../views/row.ts';", 'src/views/row.ts'],
    [
      'src/components/list/a.element.ts',
      "import './List.astro';",
      'src/components/list/List.astro',
    ],
    ['src/components/list/a.ts', "export { Chart } from 'chart.js';", 'chart.js'],
    [
      'src/page-models/a.ts',
      "export { rows } from '../components/list/rows.element.ts';",
      'src/components/list/rows.element.ts',
    ],
    ['src/components/a.astro', "import { pay } from '../facts/pay.ts';", 'src/facts/pay.ts'],
    ['src/components/a.astro', "import { titles } from '../collections.ts';", 'src/collections.ts'],
    ['src/pages/a.astro', "import { pay } from '../facts/pay.ts';", 'src/facts/pay.ts'],
    ['src/components/a.astro', "import { render } from 'astro:content';", 'astro:content'],
    ['src/page-models/a.ts', "export { titles } from '../collections.ts';", 'src/collections.ts'],
    ['pipeline/a.ts', "export { pay } from '../src/facts/pay.ts';", 'src/facts/pay.ts'],
    [
      'tests/support/independent/a.ts',
      "export { pay } from '../../../src/facts/pay.ts';",
      'src/facts/pay.ts',
    ],
  ])('%s: %s', async (from, line, to) => {
    const imports = await importGraph(madeUpProject(from, line), ['src', 'pipeline', 'tests']);
    expect(imports).toEqual([{ from, to }]);
    expect(violations(imports)).toEqual([expect.stringContaining(`${from} imports ${to}`)]);
  });
});

describe('an import that a layer may make is not', () => {
  test.each([
    ['src/facts/a.ts', "export { figure } from '../domain/figure.ts';"],
    ['src/facts/a.ts', "export { z } from 'zod';"],
    ['src/components/a.astro', "import { figure } from '../domain/figure.ts';"],
    ['src/components/list/a.element.ts', "export { Chart } from 'chart.js';"],
    ['src/components/list/a.element.ts', "export { rows } from './rows.element.ts';"],
    ['src/components/list/a.element.ts', "export { row } from '../../views/row.ts';"],
    ['src/components/list/a.astro', "import './rows.element.ts';"],
    ['pipeline/a.ts', "export { oews } from '../src/facts/tables/oews.ts';"],
    ['src/pages/a.astro', "import { titles } from '../collections.ts';"],
  ])('%s: %s', async (from, line) => {
    const imports = await importGraph(madeUpProject(from, line), ['src', 'pipeline']);
    expect(imports).toHaveLength(1);
    expect(violations(imports)).toEqual([]);
  });
});

test('imports of a template are found in its head and in its scripts', () => {
  const template = `---
import Layout from '../layout/Layout.astro';
import {
  figure,
} from "../domain/figure.ts";
import '../styles/base.css';
const text = 'not from here';
---
<Layout><script>import './chart.element.ts'; import('./late.element.ts');</script></Layout>`;
  expect(importsOfTemplate(template)).toEqual([
    '../layout/Layout.astro',
    '../domain/figure.ts',
    '../styles/base.css',
    './chart.element.ts',
    './late.element.ts',
  ]);
});

test('imports of a style sheet are found', () => {
  const sheet =
    "@import './tokens.css' layer(tokens);\n@import url('./base.css');\na { color: red }";
  expect(importsOfTemplate(sheet)).toEqual(['./tokens.css', './base.css']);
});

test('a file that nothing reaches is told from one that something does', () => {
  const imports = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'd', to: 'c' },
  ];
  expect([...reachable(['a'], imports)]).toEqual(['a', 'b', 'c']);
});
