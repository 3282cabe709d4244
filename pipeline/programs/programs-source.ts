import { socToOews } from '../../src/facts/tables/occupations.ts';
import { programOccupations, programs } from '../../src/facts/tables/programs.ts';
import { PipelineError } from '../pipeline-error.ts';
import { wrongCell } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { Source } from '../source.ts';
import { pairsOnOneSheet, programCrosswalk as file } from './program-file.ts';
import { readProgramPairs, type ProgramPair } from './read-programs.ts';

const byProgram = 'CIP-SOC';
const byOccupation = 'SOC-CIP';

/** Programs of study and the occupations they prepare for. */
export const programsSource: Source = {
  name: 'Programs of study',
  files: [file],
  async shape(folder, soFar) {
    const sheets = readWorkbook(await folder.read(file), file);
    const pairs = readProgramPairs(sheets, byProgram, file);
    const notes = notesOn(pairs, readProgramPairs(sheets, byOccupation, file));
    const oewsCodes = new Map(
      soFar.rows(socToOews).map((row) => [row.soc_code ?? '', row.code ?? '']),
    );
    return [
      { table: programs, rows: programRows(pairs), sources: [file.id] },
      {
        table: programOccupations,
        rows: pairs.map((pair) => ({
          cip: pair.cip,
          soc_code: pair.soc,
          code: oewsCodeOf(pair, oewsCodes),
        })),
        sources: [file.id],
        notes,
      },
    ];
  },
};

function programRows(pairs: readonly ProgramPair[]): { cip: string; title: string }[] {
  const titles = new Map<string, string>();
  for (const { cip, title, row } of pairs) {
    const known = titles.get(cip);
    if (known !== undefined && known !== title) {
      throw wrongCell(
        row,
        'CIP2020Title',
        `The program ${cip} is called "${title}" here and "${known}" above.`,
        getAgain(file),
      );
    }
    titles.set(cip, title);
  }
  return [...titles].map(([cip, title]) => ({ cip, title }));
}

function oewsCodeOf({ soc, row }: ProgramPair, oewsCodes: ReadonlyMap<string, string>): string {
  const code = oewsCodes.get(soc);
  if (code !== undefined) return code;
  throw wrongCell(
    row,
    'SOC2018Code',
    `${soc} is no detailed occupation of SOC 2018.`,
    getAgain(file),
  );
}

const keyOf = ({ cip, soc }: ProgramPair) => `${cip} ${soc}`;

/**
 * What the two sheets do not both tell, in a sentence; nothing when they agree. Throws a
 * PipelineError when a pair stands on one of them only that the workbook is not known to print so.
 */
function notesOn(
  inOrderOfPrograms: readonly ProgramPair[],
  inOrderOfOccupations: readonly ProgramPair[],
): string[] {
  const there = new Set(inOrderOfOccupations.map(keyOf));
  const here = new Set(inOrderOfPrograms.map(keyOf));
  const alone = [
    ...inOrderOfPrograms.filter((pair) => !there.has(keyOf(pair))),
    ...inOrderOfOccupations.filter((pair) => !here.has(keyOf(pair))),
  ];
  if (alone.length === 0) return [];
  const unknown = alone.find((pair) => !pairsOnOneSheet.includes(keyOf(pair)));
  if (unknown) {
    throw new PipelineError(
      `The pair ${keyOf(unknown)} stands on one of the two sheets only.`,
      unknown.row.place,
      `${getAgain(file)} If it is published so, list the pair in pipeline/programs/program-file.ts.`,
    );
  }
  return [
    `${file.file}: ${String(alone.length)} pairs of program and occupation stand on one of its two sheets only (${alone.map(keyOf).join(', ')}). The sheet ${byProgram} was taken.`,
  ];
}
