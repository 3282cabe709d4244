import { tabSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { ShapedRow, SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, labelIn } from './cells.ts';

const tierWords = new Map([
  ['Primary-Short', 'primary-short'],
  ['Primary-Long', 'primary-long'],
  ['Supplemental', 'supplemental'],
] as const);

const relatedColumn = 'Related O*NET-SOC Code';

/** The occupations O*NET lists as related to each other, with their rank. */
export function readRelated(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
): ShapedRow[] {
  const columns = [codeColumn, relatedColumn, 'Relatedness Tier', 'Index'] as const;
  return tabSeparatedRows(bytes, file, columns).map((row) => {
    const rank = cellOf(row, 'Index');
    if (!/^[1-9]\d*$/.test(rank)) {
      throw wrongCell(row, 'Index', `"${rank}" is not a rank.`, 'Expected 1, 2, 3 and so on.');
    }
    return {
      onet_code: knownOnetCode(row, known),
      rank,
      related_onet_code: knownOnetCode(row, known, relatedColumn),
      tier: labelIn(row, 'Relatedness Tier', tierWords),
    };
  });
}
