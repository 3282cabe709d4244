import { educationWords } from '../projections/words.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { Sheet } from '../read/workbook.ts';
import type { ShapedRow } from '../source.ts';
import { tableInSheet, textIn } from './oews-table.ts';

const columns = {
  code: 'oews may 2025 code',
  level: 'typical entry-level educational requirement',
};

/**
 * Which occupations the estimates by education put at another level than the projections do, as
 * sentences. `detailed` are the occupations of the release. Throws a PipelineError when more than
 * `mayDiffer`: another edition, or a slip. None does in the files held.
 */
export function compareEducation(
  sheet: Sheet,
  projected: readonly ShapedRow[],
  detailed: readonly ShapedRow[],
  mayDiffer = 0,
): string[] {
  const { lines } = tableInSheet(sheet, Object.values(columns));
  const here = new Map(
    lines.map((line) => [
      textIn(line, columns.code),
      educationWords.get(textIn(line, columns.level)) ?? textIn(line, columns.level),
    ]),
  );
  const there = new Map(projected.map((row) => [row.code ?? '', row.entry_education ?? '']));
  const differing = detailed.flatMap(({ code = '', title = '' }) => {
    const [a, b] = [here.get(code), there.get(code)];
    return a === b
      ? []
      : [`${code} ${title} (${a ?? 'not listed'}, projections ${b ?? 'not listed'})`];
  });
  if (differing.length > mayDiffer) {
    throw new PipelineError(
      `${String(differing.length)} of ${String(detailed.length)} occupations have another level of education than in the projections, such as ${differing[0] ?? ''}.`,
      { file: sheet.file, sheet: sheet.name, column: columns.level },
      'Make sure that both files are of the editions named in pipeline; if the agency changed a level between the two, say how many in pipeline/oews-places/education-source.ts.',
    );
  }
  if (differing.length === 0) {
    return ['The levels of education are those of the projections, for every occupation.'];
  }
  return [
    `${String(differing.length)} of ${String(detailed.length)} occupations have another level of education in the OEWS estimates by education than in the projections: ${differing.join('; ')}.`,
  ];
}
