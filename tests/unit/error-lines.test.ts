import { expect, test } from 'vitest';
import { isErrorLine } from '../../scripts/error-lines.ts';

test.each([
  ['12:00:01 [ERROR] [file-loader] File not found: data/x.json', true],
  ['\u001B[31m12:00:01 \u001B[1m[ERROR]\u001B[22m\u001B[39m no such entry', true],
  ['\u001B[31m[\u001B[1mERROR]\u001B[0m split by color codes', true],
  ['12:00:01 [WARN] [vite] MODULE_LEVEL_DIRECTIVE', false],
  ['12:00:01 ▶ src/pages/404.astro', false],
])('%j is an error line: %j', (line, expected) => {
  expect(isErrorLine(line)).toBe(expected);
});
