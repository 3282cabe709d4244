import { basename } from 'node:path';

const mostLines: Readonly<Record<string, number>> = { ts: 250, mjs: 250, css: 250, astro: 150 };
const empty = /(?:^|-)(?:utils?|helpers?|constants?|misc|common)(?:[.-]|$)/i;

/** What is wrong with the name or the length of a source file, as parts of sentences. */
export function shapeProblems(path: string, text: string): string[] {
  const name = basename(path);
  const problems: string[] = [];
  const most = mostLines[name.split('.').at(-1) ?? ''] ?? Infinity;
  const lines = text.split('\n').length - 1;
  if (lines > most) problems.push(`${path} has ${lines} lines, more than ${most}: one job a file`);
  if (
    empty.test(name) ||
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => empty.test(folder))
  ) {
    problems.push(`${path} says nothing in its name: name what it is about`);
  }
  if (/^index\.(?:ts|mjs|js)$/.test(name)) {
    problems.push(`${path} only gathers others: import what you need by its own name`);
  }
  return problems;
}
