import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { PipelineError } from '../pipeline-error.ts';
import { cellOf, labelledSheetRows, sheetNamed, wrongCell } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';

const levels = ['major', 'minor', 'broad', 'detailed'] as const;
type SocLevel = (typeof levels)[number];

/** A line of the SOC structure; `parent` is empty for a major group. */
export interface SocLine {
  readonly code: string;
  readonly level: SocLevel;
  readonly parent: string;
  readonly title: string;
  /** What is done in it, as published; empty for a group. */
  readonly definition: string;
}

/** The lines of the structure in file order. Throws a PipelineError. */
export function readStructure(bytes: Uint8Array, file: SourceFile): SocLine[] {
  const sheet = sheetNamed(readWorkbook(bytes, file), '2018 SOC', file.file);
  const rows = labelledSheetRows(sheet, ['SOC Group', 'SOC Code', 'SOC Title', 'SOC Definition']);
  const seen = new Set<string>();
  const current = new Map<SocLevel, string>();
  const lines: SocLine[] = [];
  for (const row of rows) {
    const code = cellOf(row, 'SOC Code');
    if (!isOccupationCode(code)) {
      throw wrongCell(row, 'SOC Code', `"${code}" is not a SOC code.`, getAgain(file));
    }
    if (seen.has(code)) {
      throw wrongCell(row, 'SOC Code', `The code ${code} comes twice.`, getAgain(file));
    }
    const level = levels.find((one) => one === cellOf(row, 'SOC Group').toLowerCase());
    if (!level) {
      const group = cellOf(row, 'SOC Group');
      throw wrongCell(
        row,
        'SOC Group',
        `"${group}" is no level of the SOC.`,
        'Expected Major, Minor, Broad or Detailed.',
      );
    }
    seen.add(code);
    current.set(level, code);
    const above = levels[levels.indexOf(level) - 1];
    const parent = above ? (current.get(above) ?? '') : '';
    if (above && parent.slice(0, 2) !== code.slice(0, 2)) {
      throw wrongCell(
        row,
        'SOC Code',
        `${code} stands below "${parent}", of another major group.`,
        getAgain(file),
      );
    }
    const definition = cellOf(row, 'SOC Definition');
    if ((level === 'detailed') !== (definition !== '')) {
      throw wrongCell(
        row,
        'SOC Definition',
        definition === '' ? `${code} has no definition.` : `The group ${code} has a definition.`,
        'Every detailed occupation has one and no group has; the rows may be shifted. Get the file again.',
      );
    }
    lines.push({ code, level, parent, title: cellOf(row, 'SOC Title'), definition });
  }
  if (lines.length === 0) {
    throw new PipelineError('The sheet has no rows.', { file: file.file }, getAgain(file));
  }
  return lines;
}
