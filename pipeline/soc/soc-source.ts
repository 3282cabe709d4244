import { socStructure, socToOews } from '../../src/facts/tables/occupations.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import { formIn } from '../read/either-form.ts';
import { checkTitles } from '../check-titles.ts';
import type { ShapedSoFar, ShapedTable, Source } from '../source.ts';
import { readHybridCrosswalk } from './read-crosswalks.ts';
import { readStructure } from './read-structure.ts';
import { hybridForms, socDefinitions } from './soc-files.ts';
import { socToOewsRows } from './soc-to-oews.ts';

/** How many codes of each level SOC 2018 has. */
const published: ReadonlyMap<string, number> = new Map([
  ['major', 23],
  ['minor', 98],
  ['broad', 459],
  ['detailed', 867],
]);

/** SOC 2018, and how it ties in with the occupations of the newest OEWS release. */
export const socSource: Source = {
  name: 'Standard Occupational Classification',
  files: [socDefinitions, hybridForms.copy],
  downloads: [{ file: socDefinitions }, { file: hybridForms.agency }],
  async shape(folder, soFar) {
    const lines = readStructure(await folder.read(socDefinitions), socDefinitions);
    const crosswalk = await formIn(folder, hybridForms);
    const hybrid = readHybridCrosswalk(await folder.read(crosswalk), crosswalk);
    const detailed = lines.filter((line) => line.level === 'detailed').map((line) => line.code);
    const oewsCodes = new Set(newestOccupations(soFar).titles.keys());
    return [
      {
        table: socStructure,
        rows: lines.map((line) => ({ ...line })),
        sources: [socDefinitions.id],
      },
      {
        table: socToOews,
        rows: socToOewsRows(detailed, oewsCodes, hybrid, crosswalk).map((row) => ({ ...row })),
        sources: [socDefinitions.id, crosswalk.id],
      },
    ];
  },
  check(tables, soFar) {
    checkSoc(tables);
    checkOewsTitles(tables, soFar);
  },
};

/** Throws a PipelineError when a level has not as many codes as SOC 2018 has. */
export function checkSoc([structure]: readonly ShapedTable[]): void {
  for (const [level, expected] of published) {
    const found = structure?.rows.filter((row) => row.level === level).length ?? 0;
    if (found === expected) continue;
    throw new PipelineError(
      `There are ${String(found)} ${level} codes; SOC 2018 has ${String(expected)}.`,
      { file: socDefinitions.file, column: 'SOC Group' },
      `Get the workbook again from ${socDefinitions.url}.`,
    );
  }
}

/** The newest OEWS release calls every code as SOC 2018 does. Throws a PipelineError. */
export function checkOewsTitles([structure]: readonly ShapedTable[], soFar: ShapedSoFar): void {
  const titles = new Map(
    structure?.rows.map(({ code = '', title = '' }) => [code, title] as const) ?? [],
  );
  const { release, titles: oews } = newestOccupations(soFar);
  const place = { file: `OEWS ${release}`, column: 'OCC_TITLE' };
  checkTitles(
    [...oews].map(([code, title]) => ({ code, title, place })),
    titles,
    `the definitions of SOC 2018 (${socDefinitions.file})`,
  );
}
