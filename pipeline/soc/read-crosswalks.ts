import { isOccupationCode } from '../../src/domain/occupation-code.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { SourceFile } from '../source.ts';

/** One SOC occupation and the OEWS lines it was counted in. */
export interface HybridPair {
  /** The line of May 2019 and May 2020. */
  readonly oews2019: string;
  readonly soc2018: string;
  /** The line of May 2018. */
  readonly oews2018: string;
  readonly soc2010: string;
}

/** A SOC 2010 occupation and a SOC 2018 occupation that took over all or part of it. */
export interface SocPair {
  readonly soc2010: string;
  readonly soc2018: string;
}

/** Reads how OEWS counted each SOC occupation from May 2018 to May 2020. */
export function readHybridCrosswalk(bytes: Uint8Array, file: SourceFile): HybridPair[] {
  const columns = [
    'OES2019EstimatesCode',
    'SOCCode2018',
    'OES2018EstimatesCode',
    'SOCCode2010',
  ] as const;
  return commaSeparatedRows(bytes, file, columns).map((row) => ({
    oews2019: codeIn(row, 'OES2019EstimatesCode', file),
    soc2018: codeIn(row, 'SOCCode2018', file),
    oews2018: codeIn(row, 'OES2018EstimatesCode', file),
    soc2010: codeIn(row, 'SOCCode2010', file),
  }));
}

/** Reads which SOC 2018 occupations took over a SOC 2010 occupation. */
export function readSocCrosswalk(bytes: Uint8Array, file: SourceFile): SocPair[] {
  return commaSeparatedRows(bytes, file, ['SOCCode2010', 'SOCCode2018']).map((row) => ({
    soc2010: codeIn(row, 'SOCCode2010', file),
    soc2018: codeIn(row, 'SOCCode2018', file),
  }));
}

function codeIn(row: LabelledRow, column: string, file: SourceFile): string {
  const code = cellOf(row, column);
  if (isOccupationCode(code)) return code;
  throw wrongCell(row, column, `"${code}" is not an occupation code.`, getAgain(file));
}
