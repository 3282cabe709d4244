import { agencyColumn } from '../oews/source-columns.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedTable, SourceFile } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';

/** A published figure known from elsewhere, by table, release and key. */
export interface KnownFigure {
  readonly table: string;
  readonly release: string;
  readonly key: string;
  readonly column: string;
  readonly value: string;
}

const of = (table: string, release: string, column: string, values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ table, release, key, column, value }));

/** Figures checked against independent copies of the releases. */
export const knownFigures: readonly KnownFigure[] = [
  ...of('oews-state', '2025-05', 'annual_median', {
    'CA 15-1252': '174410',
    'CA 29-1141': '140270',
    'TX 29-1141': '95970',
    'PR 29-1141': '39880',
  }),
  ...of('oews-metro', '2025-05', 'annual_median', {
    'M41940 15-1252': '213110',
    'M35620 15-1252': '166830',
  }),
];

/** The figures known from elsewhere are there. Throws a PipelineError. */
export function checkKnownAreaFigures(
  shaped: ShapedTable,
  file: SourceFile,
  known: readonly KnownFigure[],
): void {
  const ours = known.filter(
    ({ table, release }) => table === shaped.table.name && release === shaped.release,
  );
  const keys = new Set(ours.map(({ key }) => key));
  const rows = new Map(
    shaped.rows
      .map((row) => [keyOf(shaped.table, row), row] as const)
      .filter(([key]) => keys.has(key)),
  );
  for (const { key, column, value } of ours) {
    const found = rows.get(key)?.[column];
    if (found === value) continue;
    throw new PipelineError(
      `The figure of ${key} is ${found ?? 'not there'}, where ${value} is known to be published.`,
      { ...shaped.places?.get(key), file: file.file, column: agencyColumn(column) },
      `Get the file again from ${file.url}; if the agency revised it, change pipeline/oews-places/check-values.ts.`,
    );
  }
}
