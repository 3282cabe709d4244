import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { socStructure, socToOews } from './tables/occupations.ts';
import type { RowOf } from './tables/table.ts';

export type SocOccupation = RowOf<typeof socStructure>;
export type SocPlacement = RowOf<typeof socToOews>;

/** Every group and occupation of SOC 2018. */
export const socOccupations = once((): readonly SocOccupation[] => readTable(socStructure));

/** Where OEWS counts each detailed SOC occupation, if it does. */
export const socPlacements = once((): readonly SocPlacement[] => readTable(socToOews));

const structure = once(() => new Map(socOccupations().map((row) => [row.code, row])));
const byOews = once(() => Map.groupBy(socPlacements(), (row) => row.code));

/** The group or occupation of a SOC 2018 code. */
export function socOccupation(code: string): SocOccupation | undefined {
  return structure().get(code as SocOccupation['code']);
}

/** The SOC occupations counted in an OEWS occupation, each with its definition. */
export function socOccupationsOf(code: string): readonly SocOccupation[] {
  return (byOews().get(code) ?? []).flatMap((row) => structure().get(row.soc_code) ?? []);
}
