import { expect, test } from 'vitest';
import { qrPath } from '../../src/domain/site/qr-path.ts';

const rows = (...lines: string[]) =>
  lines.map((line) => Array.from(line, (square) => square === '#'));

test.each([
  ['nothing', rows('...'), ''],
  ['one run', rows('.##.'), 'M1 0h2'],
  [
    'two runs of a row, the second reached from the end of the first',
    rows('#..##'),
    'M0 0h1m2 0h2',
  ],
  ['a run at the end of a row', rows('..#'), 'M2 0h1'],
  ['runs of several rows, an empty one between', rows('##', '..', '.#'), 'M0 0h2M1 2h1'],
])('draws %s', (_, squares, path) => {
  expect(qrPath(squares)).toBe(path);
});
