import type { HistoryBreakReason } from '../../src/domain/history/history-break.ts';
import type { Classifications, LineContents } from './classifications.ts';
import { changeOf, setKey } from './code-relation.ts';

/** The classification that a release's codes belong to, as `oews-releases` names it. */
export type Era = 'oes' | 'soc-2000' | 'soc-2000-2010' | 'soc-2010' | 'soc-2010-2018' | 'soc-2018';

/** The line of a release that counts the same people, or why there is none. */
export type FoundLine =
  | { readonly code: string; readonly reason?: never }
  | { readonly code?: never; readonly reason: HistoryBreakReason };

/**
 * Looks for the line of a release that counts exactly what `code` of the newest release counts.
 * `published` are the codes the release has lines for.
 */
export function findLine(
  code: string,
  era: Era,
  published: ReadonlySet<string>,
  classifications: Classifications,
): FoundLine {
  const { newest, hybrid, soc2010, revision2018, revision2010 } = classifications;
  const counted = newest.get(code) ?? new Set([code]);
  if (era === 'oes') return { reason: 'older-list' };
  if (era === 'soc-2018') return published.has(code) ? { code } : { reason: 'no-row' };
  if (era === 'soc-2010-2018') return lineWith(counted, hybrid, published);

  const in2010 = revision2018.originOf(counted);
  const change2018 = changeOf(in2010);
  if (change2018) return { reason: change2018 };
  if (era === 'soc-2010') return lineWith(in2010.codes, soc2010, published);

  const in2000 = revision2010.originOf(in2010.codes);
  const change2010 = changeOf(in2000);
  if (change2010) return { reason: change2010 };
  return singleLine(era === 'soc-2000' ? in2000.codes : in2010.codes, published);
}

/** A line that counts exactly `codes`; else the codes stand on several lines, or on a wider one. */
function lineWith(
  codes: ReadonlySet<string>,
  lines: LineContents,
  published: ReadonlySet<string>,
): FoundLine {
  const key = setKey(codes);
  for (const [code, contents] of lines) {
    if (setKey(contents) === key && published.has(code)) return { code };
  }
  if (codes.size > 1 && [...codes].some((code) => published.has(code))) {
    return { reason: 'merged' };
  }
  const isWithin = [...lines].some(
    ([line, contents]) =>
      published.has(line) &&
      contents.size > codes.size &&
      [...codes].every((code) => contents.has(code)),
  );
  return { reason: isWithin ? 'combined' : 'no-row' };
}

function singleLine(codes: ReadonlySet<string>, published: ReadonlySet<string>): FoundLine {
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return { reason: 'merged' };
  return published.has(code) ? { code } : { reason: 'no-row' };
}
