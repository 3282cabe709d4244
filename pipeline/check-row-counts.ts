import { PipelineError } from './pipeline-error.ts';

/** The part of its rows a table may lose from one run to the next: the agencies drop a few. */
const mayLose = 0.02;

/**
 * Throws a PipelineError when a file has lost more rows than an agency drops. `before` holds the
 * row counts of the old folder by path.
 */
export function checkRowCounts(
  files: readonly { readonly path: string; readonly rows: number }[],
  before: ReadonlyMap<string, number>,
): void {
  for (const { path, rows } of files) {
    const old = before.get(path) ?? 0;
    if (rows >= old * (1 - mayLose)) continue;
    throw new PipelineError(
      `The table would shrink from ${old.toLocaleString('en-US')} rows to ${rows.toLocaleString('en-US')}.`,
      { file: `data/${path}` },
      'Look whether a source file is cut short; if the agency dropped them, take the table out of data/datapackage.json and run again.',
    );
  }
}
