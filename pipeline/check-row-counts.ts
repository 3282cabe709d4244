import { PipelineError } from './pipeline-error.ts';

/** The part of its rows a table may lose from one run to the next: the agencies drop a few. */
const mayLose = 0.02;

/** A file of `data/` as it would be. */
interface Counted {
  readonly path: string;
  readonly rows: number;
  /** Whether the source files it is made from are of the releases that it was made from before. */
  readonly sameEdition: boolean;
}

/**
 * Throws a PipelineError when a file has lost more rows than an agency drops: a few from one
 * release to the next, none within one. `before` holds the row counts of the old folder by path.
 */
export function checkRowCounts(
  files: readonly Counted[],
  before: ReadonlyMap<string, number>,
): void {
  for (const { path, rows, sameEdition } of files) {
    const old = before.get(path) ?? 0;
    if (rows >= old * (sameEdition ? 1 : 1 - mayLose)) continue;
    const though = sameEdition ? ', though its sources are of the same releases as before' : '';
    throw new PipelineError(
      `The table would shrink from ${old.toLocaleString('en-US')} rows to ${rows.toLocaleString('en-US')}${though}.`,
      { file: `data/${path}` },
      'Look whether a source file is cut short; if the agency dropped them, take the table out of data/datapackage.json and run again.',
    );
  }
}
