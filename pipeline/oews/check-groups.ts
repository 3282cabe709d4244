import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { numberIn } from './checks-out.ts';
import { placeIn } from './place-in-table.ts';
import { tolerances } from './tolerances.ts';

/**
 * The detailed lines of each major and each minor group add up to what is printed for the group:
 * never to more than rounding allows, and to less only where a line has no published employment,
 * where residual lines are not available, or where the release is known to print the group so.
 * Throws a PipelineError.
 */
export function checkGroups(table: ShapedTable, withoutResiduals: boolean): void {
  const detailed = table.rows.filter(({ level }) => level === 'detailed');
  const known = new Set(tolerances.groupsAboveTheirLines[table.release ?? '']);
  for (const group of table.rows) {
    const prefix = prefixOf(group);
    const printed = numberIn(group, 'employment');
    if (prefix === undefined || printed === undefined) continue;
    const lines = detailed.filter(({ code = '' }) => code.startsWith(prefix));
    if (lines.length === 0) continue;
    const figures = lines.map((line) => numberIn(line, 'employment'));
    const sum = figures.reduce<number>((all, figure) => all + (figure ?? 0), 0);
    const rounding = tolerances.roundingPerLine * (lines.length + 1);
    const mayBeLess =
      withoutResiduals || figures.includes(undefined) || known.has(group.code ?? '');
    if (sum <= printed + rounding && (mayBeLess || sum >= printed - rounding)) continue;
    throw new PipelineError(
      `The ${lines.length} detailed lines of the ${group.level ?? ''} group ${group.code ?? ''} add up to ${sum.toLocaleString('en-US')} employees, where the group has ${printed.toLocaleString('en-US')}.`,
      placeIn(table, group, 'employment'),
      'Look which of the lines is off; if the agency prints it so, declare the cell in data/corrections.csv, or the group in pipeline/oews/tolerances.ts.',
    );
  }
}

/** What the codes of a group's lines begin with: `15-` of 15-0000, `15-2` of 15-2000, `15-12` of 15-1200. */
function prefixOf({ code = '', level }: ShapedRow): string | undefined {
  if (!/^\d{2}-\d{4}$/.test(code)) return undefined;
  if (level === 'major') return code.slice(0, 3);
  if (level !== 'minor') return undefined;
  return code[4] === '0' ? code.slice(0, 4) : code.slice(0, 5);
}
