import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { cellOf, labelledSheetRows, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import type { Sheet } from '../read/workbook.ts';
import type { ShapedRow } from '../source.ts';
import type { Edition } from './edition.ts';

const kindWords: ReadonlyMap<string, string> = new Map([
  ['demand change', 'demand'],
  ['productivity change', 'productivity'],
  ['capital/labor substitution', 'capital-for-labor'],
  ['occupational substitution', 'other-occupations'],
  ['sourcing change', 'sourcing'],
]);

const directionWords: ReadonlyMap<string, string> = new Map([
  ['increases', 'increase'],
  ['decreases', 'decrease'],
]);

/** "Demand change, capital/labor substitution -- share decreases as …" */
const sentence = /^([^-]+?)\s*-{1,2}\s*share (\w+)\b/i;

/**
 * Reads Table 1.12 as codes, one row for each kind of change a sentence names. The sentences
 * are not kept. Throws a PipelineError on a beginning that is new.
 */
export function readFactors(sheet: Sheet, { base }: Edition): ShapedRow[] {
  const label = {
    code: `${base} National Employment Matrix occupation code`,
    industry: `${base} National Employment Matrix industry title`,
    industryCode: `${base} National Employment Matrix industry code`,
    factor: 'Factors affecting occupational utilization',
  };
  const rows = new Map<string, ShapedRow>();
  for (const row of labelledSheetRows(sheet, Object.values(label))) {
    const code = cellOf(row, label.code);
    if (code === '') continue;
    if (!isOccupationCode(code)) {
      throw wrongCell(
        row,
        label.code,
        `"${code}" is not an occupation code.`,
        'Look at the row in the workbook.',
      );
    }
    const industryCode = cellOf(row, label.industryCode);
    const { kinds, direction } = readSentence(row, label.factor);
    for (const kind of kinds) {
      rows.set([code, industryCode, kind, direction].join(' '), {
        code,
        industry_code: industryCode,
        industry: cellOf(row, label.industry),
        kind,
        direction,
      });
    }
  }
  return [...rows.values()];
}

function readSentence(row: LabelledRow, column: string) {
  const text = cellOf(row, column);
  const [, names = '', verb = ''] = sentence.exec(text) ?? [];
  const kinds = names.split(',').map((name) => kindWords.get(name.trim().toLowerCase()));
  const direction = directionWords.get(verb);
  if (direction === undefined || kinds.some((kind) => kind === undefined)) {
    throw wrongCell(
      row,
      column,
      `"${text.slice(0, 60)}…" does not begin with a kind of change and a direction that we know.`,
      'Add the kind in pipeline/projections/read-factors.ts and in the table projection-factors.',
    );
  }
  return { kinds: kinds.filter((kind) => kind !== undefined), direction };
}
