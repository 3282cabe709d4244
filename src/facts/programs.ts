import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { mainSourceOf } from './sources.ts';
import type { SourceRecord } from './source-record.ts';
import { programOccupations, programs } from './tables/programs.ts';
import type { RowOf } from './tables/table.ts';

export type Program = RowOf<typeof programs>;

/** Every program of study that the crosswalk ties to an occupation, in the order of codes. */
export const allPrograms = once((): readonly Program[] => readTable(programs));

const codesByProgram = once(() => {
  const codes = new Map<string, Set<string>>();
  for (const { cip, code } of readTable(programOccupations)) {
    if (code === '') continue;
    const held = codes.get(cip) ?? new Set();
    codes.set(cip, held.add(code));
  }
  return codes;
});

/**
 * The OEWS codes of the occupations that a program prepares for by the crosswalk, in the order of
 * SOC codes. Occupations that OEWS does not cover, such as those of the armed forces, are left out.
 */
export function codesOfProgram(cip: string): readonly string[] {
  return [...(codesByProgram().get(cip) ?? [])];
}

const programsByCode = once(() => {
  const held = new Map<string, Program[]>();
  for (const program of allPrograms()) {
    for (const code of codesOfProgram(program.cip)) {
      const programs = held.get(code);
      if (programs) programs.push(program);
      else held.set(code, [program]);
    }
  }
  return held;
});

/** The programs that prepare for an occupation by the crosswalk, in the order of their codes. */
export function programsForCode(code: string): readonly Program[] {
  return programsByCode().get(code) ?? [];
}

/** Where the crosswalk comes from. */
export function crosswalkSource(): SourceRecord {
  return mainSourceOf(programOccupations);
}
