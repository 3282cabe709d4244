import { PipelineError } from '../pipeline-error.ts';
import type { HistoryRow, ReleaseLines } from './join-releases.ts';

/** Throws a PipelineError when a declared change names a code that SOC 2010 has not. */
export function checkRevision(
  changes: readonly (readonly [string, readonly string[]])[],
  soc2010Codes: ReadonlySet<string>,
): void {
  for (const [older, newer] of changes) {
    const unknown = newer.find((code) => !soc2010Codes.has(code));
    if (unknown === undefined) continue;
    throw new PipelineError(
      `${older} is declared to have become ${unknown}, which is no code of SOC 2010.`,
      { file: 'pipeline/history/soc-2000-to-2010.ts' },
      'Compare the line with the crosswalk that the file names.',
    );
  }
}

/**
 * Throws a PipelineError when a link leads to no line of its release, or joins a line that the
 * release marks as mixed from two classifications (a star after its title).
 */
export function checkHistory(rows: readonly HistoryRow[], releases: readonly ReleaseLines[]): void {
  const byRelease = new Map(releases.map((release) => [release.release, release]));
  for (const row of rows) {
    if (row.link === 'none') continue;
    const place = { file: `oews-national ${row.release}`, column: 'code' };
    const line = byRelease.get(row.release)?.lines.get(row.code_then);
    if (!line) {
      throw new PipelineError(
        `${row.code} is linked to ${row.code_then}, which has no line.`,
        place,
        'Mend the rule in pipeline/history.',
      );
    }
    if (row.link !== 'same-name' && line.title.includes('*')) {
      throw new PipelineError(
        `${row.code} is joined to ${row.code_then} "${line.title}", which mixes two classifications.`,
        place,
        'List the change of its content in pipeline/history/soc-2000-to-2010.ts.',
      );
    }
  }
}
