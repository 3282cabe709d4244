import { socToOews } from '../../src/facts/tables/occupations.ts';
import { checkTitles } from '../check-titles.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedSoFar } from '../source.ts';
import type { ProjectionText } from './read-occupations.ts';

/**
 * Ties line items and OEWS occupations together: each OEWS occupation has a line item, and each
 * line item is an OEWS occupation or a SOC occupation that OEWS does not cover. Both call it by
 * one name.
 */
export function checkLineItems(
  rows: readonly ProjectionText[],
  soFar: ShapedSoFar,
  file: string,
): void {
  const oews = newestOccupations(soFar).titles;
  const notCovered = new Set(
    soFar
      .rows(socToOews)
      .filter((row) => row.relation === 'not-covered')
      .map((row) => row.soc_code),
  );
  const place = { file, sheet: 'Table 1.2' };
  checkTitles(
    rows.map(({ code = '', title = '' }) => ({
      code,
      title,
      place: { ...place, column: 'title' },
    })),
    oews,
    'the estimates of OEWS',
  );
  const lineItems = rows.filter((row) => row.level === 'line-item').map((row) => row.code ?? '');
  const remedy = 'The two use one list of occupations: find out which edition is behind.';
  const unknown = lineItems.find((code) => !oews.has(code) && !notCovered.has(code));
  if (unknown) {
    throw new PipelineError(
      `The line item ${unknown} is neither an OEWS occupation nor a SOC occupation that OEWS leaves out.`,
      place,
      remedy,
    );
  }
  const missing = [...oews.keys()].find((code) => !lineItems.includes(code));
  if (missing) {
    throw new PipelineError(
      `No line item has the code of the OEWS occupation ${missing}.`,
      place,
      remedy,
    );
  }
}

/** Throws a PipelineError when a code is in no row of the projections. */
export function checkKnown(
  codes: readonly string[],
  rows: readonly ProjectionText[],
  file: string,
  sheet?: string,
): void {
  const known = new Set(rows.map((row) => row.code));
  const dangling = codes.find((code) => !known.has(code));
  if (dangling === undefined) return;
  throw new PipelineError(
    `The code ${dangling} is in no row of Table 1.2.`,
    { file, ...(sheet ? { sheet } : {}) },
    'Use files of one and the same edition.',
  );
}
