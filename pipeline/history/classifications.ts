import type { HybridPair, SocPair } from '../soc/read-crosswalks.ts';
import { Revision, type CodePair } from './code-relation.ts';

/** The codes that an OEWS line counts, by the code of the line. */
export type LineContents = ReadonlyMap<string, ReadonlySet<string>>;

/** The two revisions of the SOC, and what the lines of OEWS releases count in its terms. */
export interface Classifications {
  /** SOC 2010 to SOC 2018. */
  readonly revision2018: Revision;
  /** SOC 2000 to SOC 2010. */
  readonly revision2010: Revision;
  /** The newest release, in SOC 2018 codes. */
  readonly newest: LineContents;
  /** May 2019 and May 2020, in SOC 2018 codes. */
  readonly hybrid: LineContents;
  /** May 2012 to May 2018, in SOC 2010 codes. */
  readonly soc2010: LineContents;
}

/** What the crosswalks say, read and declared. */
export interface Crosswalks {
  /** The OEWS line of the newest release that each SOC 2018 code is counted in. */
  readonly socToOews: readonly { readonly soc: string; readonly oews: string }[];
  readonly hybrid: readonly HybridPair[];
  readonly soc: readonly SocPair[];
  /** The changes of the 2010 revision; what is not listed kept code and meaning. */
  readonly changes2010: readonly (readonly [string, readonly string[]])[];
}

export function classify(crosswalks: Crosswalks): Classifications {
  const parts = partsOfSoc2010(crosswalks.hybrid);
  const partsOf = (code: string) => [...(parts.get(code) ?? [code])];
  const pairs = crosswalks.hybrid.map((pair) => ({ ...pair, part: partIn(pair, parts) }));
  const together = new Set(crosswalks.hybrid.map((pair) => `${pair.soc2010} ${pair.soc2018}`));
  const smallMoves = crosswalks.soc.filter(
    ({ soc2010, soc2018 }) =>
      !isMilitary(soc2010) && !isMilitary(soc2018) && !together.has(`${soc2010} ${soc2018}`),
  );
  const soc2010Codes = new Set([
    ...crosswalks.hybrid.map((pair) => pair.soc2010),
    ...smallMoves.map((pair) => pair.soc2010),
  ]);
  return {
    revision2018: new Revision([
      ...pairs.map(({ part, soc2018 }): CodePair => [part, soc2018]),
      ...smallMoves.flatMap(({ soc2010, soc2018 }) =>
        partsOf(soc2010).map((part): CodePair => [part, soc2018]),
      ),
    ]),
    revision2010: new Revision(pairs2010(crosswalks.changes2010, soc2010Codes, partsOf)),
    newest: contents(crosswalks.socToOews.map(({ soc, oews }) => [oews, soc])),
    hybrid: contents(crosswalks.hybrid.map(({ oews2019, soc2018 }) => [oews2019, soc2018])),
    soc2010: contents([
      ...pairs.map(({ part }): CodePair => [part, part]),
      ...pairs.map(({ oews2018, part }): CodePair => [oews2018, part]),
    ]),
  };
}

/** OEWS told a few SOC 2010 occupations apart more finely; then its own codes are the parts. */
function partsOfSoc2010(hybrid: readonly HybridPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = contents(hybrid.map(({ soc2010, oews2018 }) => [soc2010, oews2018]));
  return new Map([...lines].filter(([, parts]) => parts.size > 1));
}

const partIn = (
  { soc2010, oews2018 }: HybridPair,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
): string => (parts.has(soc2010) ? oews2018 : soc2010);

function pairs2010(
  changes: Crosswalks['changes2010'],
  soc2010Codes: ReadonlySet<string>,
  partsOf: (code: string) => readonly string[],
): CodePair[] {
  const changed = changes.flatMap(([older, newer]) =>
    newer.flatMap((code) => partsOf(code).map((part): CodePair => [older, part])),
  );
  const listed = new Set(changes.flatMap(([, newer]) => newer));
  const unchanged = [...soc2010Codes]
    .filter((code) => !listed.has(code))
    .flatMap((code) => partsOf(code).map((part): CodePair => [code, part]));
  return [...changed, ...unchanged];
}

function contents(pairs: readonly CodePair[]): LineContents {
  const lines = new Map<string, Set<string>>();
  for (const [line, code] of pairs) {
    const codes = lines.get(line);
    if (codes) codes.add(code);
    else lines.set(line, new Set([code]));
  }
  return lines;
}

const isMilitary = (code: string): boolean => code.startsWith('55-');
