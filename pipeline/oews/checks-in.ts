import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { checkValues, type CheckValue } from './check-values.ts';
import type { SourceRelease } from './read-release.ts';
import type { ReleaseToRead } from './release.ts';
import { placeOf } from './shape-line.ts';
import { agencyColumn, sliceColumns } from './source-columns.ts';

/** The file is the national one of the release it is taken for. Throws a PipelineError. */
export function checkIdentity(
  source: SourceRelease,
  release: ReleaseToRead,
  file: SourceFile,
): void {
  const expected = release.heading ?? release.label;
  const heading = source.texts.find((text) => /^\S.* (OES|OEWS) Estimates$/.test(text));
  if (!heading?.startsWith(expected)) {
    throw new PipelineError(
      heading
        ? `The file calls itself "${heading}", where "${expected}" is expected.`
        : `The file has no heading such as "${expected} OEWS Estimates".`,
      { file: file.file },
      `Put the file of ${release.label} there: ${file.url}.`,
    );
  }
  for (const line of source.lines) {
    for (const [column, national] of Object.entries(sliceColumns)) {
      const cell = line.cells[column];
      if (cell === undefined || String(cell).trim() === national) continue;
      throw new PipelineError(
        `"${String(cell)}" is expected to be "${national}", as on every national line.`,
        placeOf(line, column),
        'Put the national, cross-industry file there, not the one of states, metros or industries.',
      );
    }
  }
}

/** As many lines as there should be, in all and by level. Throws a PipelineError. */
export function checkLineCount(table: ShapedTable, release: ReleaseToRead, file: SourceFile): void {
  for (const [level, lines] of Object.entries({ ...release.levels, '': release.lines })) {
    const found = table.rows.filter((row) => level === '' || row.level === level).length;
    if (found === lines) continue;
    throw new PipelineError(
      `There are ${found} ${level ? `${level} lines` : 'lines'}, where ${lines} are expected.`,
      { file: file.file },
      `Get the file again from ${file.url}; if the agency changed its list, change the count in pipeline/oews/release-list.ts.`,
    );
  }
}

/** The figures known from elsewhere are there. Throws a PipelineError. */
export function checkKnownFigures(
  table: ShapedTable,
  file: SourceFile,
  known: readonly CheckValue[] = checkValues,
): void {
  for (const { release, code, column, value } of known) {
    if (release !== table.release) continue;
    const row = table.rows.find((line) => line.code === code);
    const found = row?.[column];
    if (found === value) continue;
    throw new PipelineError(
      `The figure of ${code} is ${found ?? 'not there'}, where ${value} is known to be published.`,
      {
        ...(row && table.places?.get(keyOf(table.table, row))),
        file: file.file,
        column: agencyColumn(column),
      },
      `Get the file again from ${file.url}; if the agency revised it, change pipeline/oews/check-values.ts.`,
    );
  }
}
