import type { HistoryBreakReason } from '../../src/domain/history/history-break.ts';

/** An older code and a newer one that took over all or part of it. */
export type CodePair = readonly [older: string, newer: string];

/** Where a set of codes comes from in the classification before. */
export interface CodeOrigin {
  readonly codes: ReadonlySet<string>;
  /** Whether the older codes went nowhere else: both sets count the same people. */
  readonly whole: boolean;
}

/** One revision of a classification: which older codes became which newer ones. */
export class Revision {
  readonly #olderOf = new Map<string, Set<string>>();
  readonly #newerOf = new Map<string, Set<string>>();

  constructor(pairs: Iterable<CodePair>) {
    for (const [older, newer] of pairs) {
      addTo(this.#olderOf, newer, older);
      addTo(this.#newerOf, older, newer);
    }
  }

  /** The older codes that any of `codes` took over from. */
  originOf(codes: ReadonlySet<string>): CodeOrigin {
    const older = new Set([...codes].flatMap((code) => [...(this.#olderOf.get(code) ?? [])]));
    const newer = [...older].flatMap((code) => [...(this.#newerOf.get(code) ?? [])]);
    return { codes: older, whole: older.size > 0 && newer.every((code) => codes.has(code)) };
  }
}

/** Why the older codes cannot stand for the newer, or nothing when they can. */
export function changeOf({ codes, whole }: CodeOrigin): HistoryBreakReason | undefined {
  if (whole) return undefined;
  return codes.size === 1 ? 'split' : 'redrawn';
}

/** A set of codes as one text, whatever its order. */
export const setKey = (codes: Iterable<string>): string => [...codes].sort().join(' ');

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
