import { readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestModule } from 'vitest/node';

const root = new URL('../../', import.meta.url);
const gateFiles = () =>
  readdirSync(new URL('tests/gates/', root)).filter((name) => name.endsWith('.test.ts'));

/** What one gate said of a build. */
export interface GateResult {
  readonly name: string;
  /** What it holds, in the words of its tests. */
  readonly holds: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** The figures it printed, a line each. */
  readonly told: readonly string[];
}

function resultOf(module: TestModule, told: readonly string[]): GateResult {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const count = (state: string) => states.filter((one) => one === state).length;
  return {
    name: basename(module.moduleId, '.test.ts'),
    holds: [...module.children]
      .map(({ name }) => name)
      .slice(0, 3)
      .join('; '),
    passed: count('passed'),
    // A file that cannot be read has no test that fails.
    failed: count('failed') + (module.state() === 'failed' && states.length === 0 ? 1 : 0),
    skipped: count('skipped'),
    seconds: Math.round(module.diagnostic().duration / 1000),
    told,
  };
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The results as a page of the repository. `day` is `2026-11-30`. */
export function gatesPage(day: string, results: readonly GateResult[]): string {
  const failed = results.reduce((sum, one) => sum + one.failed, 0);
  const passed = results.reduce((sum, one) => sum + one.passed, 0);
  const rows = results.map(({ name, holds, ...one }) =>
    [
      '',
      `\`${name}\``,
      cell(holds),
      one.failed > 0 ? `**${String(one.failed)} failed**` : 'held',
      `${String(one.passed)}${one.skipped > 0 ? `, ${String(one.skipped)} skipped` : ''}`,
      `${String(one.seconds)} s`,
      '',
    ]
      .join(' | ')
      .trim(),
  );
  const told = results
    .filter((one) => one.told.length > 0)
    .map(({ name, told }) => `### ${name}\n\n${told.map((line) => `- ${line}`).join('\n')}\n`);
  return [
    '# What the gates said last',
    '',
    `\`npm run gates\`, ${day}: ${String(passed)} checks passed, ${String(failed)} failed. Written by that command when it runs all gates; what runs on every change is in \`.ci/run\`.`,
    '',
    '| Gate | What it holds | | Checks | Time |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...(told.length > 0 ? ['## Figures', '', told.join('\n')] : []),
  ].join('\n');
}

/** Leaves what all gates said in `docs/gates.md`, dated; a run of some of them leaves nothing. */
export class GatesReport implements Reporter {
  readonly #told = new Map<string, string[]>();

  onUserConsoleLog({ taskId, content }: { taskId?: string; content: string }): void {
    const file = taskId?.split('_')[0];
    if (file === undefined) return;
    const lines = content.split('\n').filter((line) => line.trim() !== '');
    this.#told.set(file, [...(this.#told.get(file) ?? []), ...lines]);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length < gateFiles().length) return;
    const results = modules
      .map((module) => resultOf(module, this.#told.get(module.id) ?? []))
      .toSorted((a, b) => a.name.localeCompare(b.name));
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(fileURLToPath(new URL('docs/gates.md', root)), gatesPage(day, results));
  }
}
