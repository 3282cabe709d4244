import { socPartOfOnetCode } from '../../src/domain/words/occupation-code.ts';
import { tabSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, monthIn } from './cells.ts';

/** An O*NET occupation; `code` is empty when OEWS does not cover it. */
export interface OnetOccupationLine {
  readonly onet_code: string;
  readonly code: string;
  readonly title: string;
}

/**
 * Reads the O*NET occupations and ties each to its OEWS occupation through its SOC code. Throws a
 * PipelineError when that SOC code is not in `oewsBySoc`.
 */
export function readOnetOccupations(
  bytes: Uint8Array,
  file: SourceFile,
  oewsBySoc: ReadonlyMap<string, string>,
): OnetOccupationLine[] {
  const seen = new Set<string>();
  return tabSeparatedRows(bytes, file, [codeColumn, 'Title']).map((row) => {
    const onetCode = cellOf(row, codeColumn);
    const code = oewsBySoc.get(socPartOfOnetCode(onetCode));
    if (!/^\d{2}-\d{4}\.\d{2}$/.test(onetCode) || code === undefined) {
      throw wrongCell(
        row,
        codeColumn,
        `"${onetCode}" does not begin with a detailed SOC 2018 code.`,
        'Find out which classification the release uses and bring its crosswalk in.',
      );
    }
    if (seen.has(onetCode)) {
      throw wrongCell(row, codeColumn, `The code ${onetCode} comes twice.`, 'Get the file again.');
    }
    seen.add(onetCode);
    return { onet_code: onetCode, code, title: cellOf(row, 'Title') };
  });
}

/** The job zone of each occupation that has one, and the month it was assigned. */
export function readJobZones(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
  zones: ReadonlySet<string>,
): ReadonlyMap<string, { readonly zone: string; readonly month: string }> {
  const rows = tabSeparatedRows(bytes, file, [codeColumn, 'Job Zone', 'Date']);
  return new Map(
    rows.map((row) => {
      const zone = cellOf(row, 'Job Zone');
      if (!zones.has(zone)) {
        throw wrongCell(
          row,
          'Job Zone',
          `There is no job zone "${zone}".`,
          `The zones of the release are ${[...zones].join(', ')}.`,
        );
      }
      return [knownOnetCode(row, known), { zone, month: monthIn(row, 'Date') }];
    }),
  );
}

/** The zones that the release knows. */
export function readZones(bytes: Uint8Array, file: SourceFile): ReadonlySet<string> {
  return new Set(tabSeparatedRows(bytes, file, ['Job Zone']).map((row) => cellOf(row, 'Job Zone')));
}
