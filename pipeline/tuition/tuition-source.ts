import { schoolKindIds } from '../../src/domain/schooling/school-kinds.ts';
import { tuition } from '../../src/facts/tables/money.ts';
import { usGovernmentWork } from '../licences.ts';
import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedRow, Source, SourceFile } from '../source.ts';
import { tuitionOf2023, type TuitionPromise } from './tuition-promise.ts';

const common = {
  dataset: 'ipeds',
  release: '2023',
  releaseLabel: 'academic year 2023–24',
  producer: 'National Center for Education Statistics',
  program: 'Integrated Postsecondary Education Data System (IPEDS)',
  population: 'Schools after high school that take part in federal student aid, or report as well.',
  published: null,
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  licence: usGovernmentWork,
} as const;

/** What each school publishes. */
const tuitionFile: SourceFile = {
  ...common,
  id: 'ipeds-2023-tuition',
  title: 'Published tuition and fees, 2023-24',
  file: 'ipeds/ipeds2023_cost.csv',
  processing:
    'Read from a copy. The median over the schools of a kind is worked out; schools with no price for students of the state are left out. Not weighted by students, and not the price after aid.',
};

/** What kind of school each is. */
const schoolsFile: SourceFile = {
  ...common,
  id: 'ipeds-2023-schools',
  title: 'Institutions and their sectors, 2023-24',
  file: 'ipeds/ipeds2023_institutions.csv',
  processing: 'Read from a copy, for the sector of each school.',
};

/** Sectors 1 to 9 of NCES are our kinds in their order; an office, or none stated, is no kind. */
const noKind = new Set(['', '0', '99']);

/** Tuition and fees, by kind of school. */
export const tuitionSource = (promise: TuitionPromise = tuitionOf2023): Source => ({
  name: 'tuition by kind of school',
  files: [tuitionFile, schoolsFile],
  async shape(folder) {
    const school = { id: 'UnitID', sector: 'SECTOR' } as const;
    const price = { id: 'UnitID', inState: 'TUITION_FEES_INSTATE2023' } as const;
    const schools = commaSeparatedRows(
      await folder.read(schoolsFile),
      schoolsFile,
      Object.values(school),
    );
    const sectors = new Map(
      schools.map((row) => [cellOf(row, school.id), sectorIn(row, school.sector)]),
    );
    const prices = new Map<string, number[]>();
    const seen = new Set<string>();
    const rows = commaSeparatedRows(
      await folder.read(tuitionFile),
      tuitionFile,
      Object.values(price),
    );
    for (const row of rows) {
      const id = cellOf(row, price.id);
      const sector = sectors.get(id);
      if (sector === undefined || seen.has(id)) {
        throw wrongCell(
          row,
          price.id,
          seen.has(id) ? `The school ${id} comes twice.` : `No school has the number ${id}.`,
          `Use ${schoolsFile.file} of the same year.`,
        );
      }
      seen.add(id);
      const kind = schoolKindIds[Number(sector) - 1];
      const amount = priceIn(row, price.inState);
      if (kind === undefined || amount === undefined) continue;
      prices.set(kind, [...(prices.get(kind) ?? []), amount]);
    }
    const shaped = schoolKindIds.map((code) => kindRow(code, prices.get(code) ?? []));
    checkPromise(schools.length, shaped, promise);
    return [
      {
        table: tuition,
        release: common.release,
        rows: shaped,
        sources: [tuitionFile.id, schoolsFile.id],
      },
    ];
  },
});

/** Throws a PipelineError unless schools and medians are those that are known of the year. */
function checkPromise(
  institutions: number,
  rows: readonly ShapedRow[],
  promise: TuitionPromise,
): void {
  if (institutions !== promise.institutions) {
    throw new PipelineError(
      `${String(institutions)} schools are listed, not ${String(promise.institutions)}.`,
      { file: schoolsFile.file },
      getAgain(schoolsFile),
    );
  }
  for (const [kind, { schools, median }] of Object.entries(promise.known)) {
    const row = rows.find(({ code }) => code === kind);
    if (row?.schools === String(schools) && row.tuition_in_state === String(median)) continue;
    throw new PipelineError(
      `The median of ${kind} is ${row?.tuition_in_state ?? 'none'} over ${row?.schools ?? '0'} schools, not ${String(median)} over ${String(schools)}.`,
      { file: tuitionFile.file },
      getAgain(tuitionFile),
    );
  }
}

/** Fewer schools than this give no median. */
const fewest = 30;

function kindRow(code: string, prices: readonly number[]): ShapedRow {
  const sorted = prices.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) /
    2;
  return {
    code,
    tuition_in_state: sorted.length < fewest ? 'no-estimate' : String(Math.round(median)),
    schools: String(sorted.length),
  };
}

function sectorIn(row: LabelledRow, column: string): string {
  const cell = cellOf(row, column);
  if (/^[1-9]$/.test(cell) || noKind.has(cell)) return cell;
  throw new PipelineError(
    `"${cell}" is not a sector of NCES, 1 to 9.`,
    { ...row.place, column },
    'See the data dictionary of the year.',
  );
}

function priceIn(row: LabelledRow, column: string): number | undefined {
  const cell = cellOf(row, column);
  if (cell === '') return undefined;
  const value = Number(cell);
  if (/^\d+(?:\.0)?$/.test(cell) && value <= 120_000) return value;
  throw wrongCell(row, column, `"${cell}" is not a price in whole dollars.`, 'Look at the row.');
}
