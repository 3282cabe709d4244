import type { ReadPage } from '../built-site.ts';
import { barProblems } from './drawn-marks/bars.ts';
import { dotProblems } from './drawn-marks/dots.ts';
import { stripProblems, type CellOf } from './drawn-marks/strips.ts';

/**
 * Every drawn mark of a page that stands elsewhere than its figure says: strips, bars, dots, tiles
 * and points.
 * @param cellOf the published cell of a fact id, for a strip whose quarters stand nowhere in words.
 */
export function markProblems({ document, path }: ReadPage, cellOf: CellOf): string[] {
  const problems = [
    ...stripProblems(document, cellOf),
    ...barProblems(document),
    ...dotProblems(document),
  ];
  return problems.map((problem) => `${path}: ${problem}`);
}
