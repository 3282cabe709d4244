import { LaterCells } from './later-cells.ts';
import { PlaceCells } from './place-cells.ts';
import {
  readCommaLines,
  readSheets,
  readTabLines,
  type AgencyCell,
  type Sheet,
} from './agency-files.ts';

// The third opinion: what the agencies themselves print, read anew from their own files. It
// shares no line with the pipeline, so that a mistake there is not repeated here.

const payPoints = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'];
/** Columns of the OEWS workbooks, in small letters and without the `w` of `a_wpct10`. */
const oewsColumns: Readonly<Record<string, string>> = {
  employment: 'tot_emp',
  'employment-rse': 'emp_prse',
  'mean-rse': 'mean_prse',
  'jobs-per-1000': 'jobs_1000',
  'location-quotient': 'loc_quotient',
  ...Object.fromEntries(
    ['annual', 'hourly'].flatMap((period) =>
      payPoints.map((point) => [
        `${period}-${point}`,
        `${period.slice(0, 1)}_${point.replace(/^p/, 'pct')}`,
      ]),
    ),
  ),
};

/** Tables and columns of the projections; counts stand in thousands. */
const projectionColumns: Readonly<Record<string, readonly [string, RegExp, 1 | 1000]>> = {
  'jobs-base': ['Table 1.2', /^Employment, BASE$/, 1000],
  'jobs-projected': ['Table 1.2', /^Employment, TARGET$/, 1000],
  'change-number': ['Table 1.2', /^Employment change, numeric/, 1000],
  'change-percent': ['Table 1.2', /^Employment change, percent/, 1],
  openings: ['Table 1.2', /^Occupational openings/, 1000],
  'self-employed-percent': ['Table 1.2', /^Percent self employed/, 1],
  'exit-rate': ['Table 1.10', /^Labor force exit rate/, 1],
  'transfer-rate': ['Table 1.10', /^Occupational transfer rate/, 1],
  'separation-rate': ['Table 1.10', /^Total occupational separations rate/, 1],
  exits: ['Table 1.10', /^Labor force exits/, 1000],
  transfers: ['Table 1.10', /^Occupational transfers/, 1000],
  separations: ['Table 1.10', /^Total occupational separations,/, 1000],
};

/** A sheet's columns by name and rows by occupation code. */
interface CodedSheet {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
}

/** Reads cells of the agencies' own files by fact id. */
export class AgencyCells {
  readonly #folder: string;
  readonly #read = new Map<string, unknown>();
  readonly #places: PlaceCells;
  readonly #later: LaterCells;

  constructor(folder: string) {
    this.#folder = folder;
    this.#places = new PlaceCells(folder);
    this.#later = new LaterCells(folder);
  }

  cell(factId: string): AgencyCell {
    const [dataset = '', release = '', place = '', ...rest] = factId.split('/');
    // An id about rents has no code.
    const [code = '', measure = code] = rest;
    if (LaterCells.knows(dataset)) {
      return this.#later.cell(dataset, { release, place, code, measure });
    }
    if (dataset === 'rpp') return this.#places.parity({ release, place, code, measure });
    if (dataset === 'oews' && (place !== 'US' || /^entry-|\.N/.test(code))) {
      return this.#places.oews({ release, place, code, measure }, oewsColumns[measure] ?? '');
    }
    if (place !== 'US') return 'no-file';
    if (dataset === 'oews') return this.#oews(release, code, measure);
    if (dataset === 'ep') return this.#projection(release, code, measure);
    if (dataset === 'cpi') return this.#priceIndex(release);
    if (dataset === 'onet') return this.#survey(code, measure);
    return 'no-file';
  }

  #oews(release: string, code: string, measure: string): AgencyCell {
    const sheet = this.#once(`oews ${release}`, () => {
      const sheets = [...readSheets(this.#folder, oewsFile(release)).values()];
      // The sheet with the figures; another one describes its columns.
      const widest = sheets.filter(
        (rows) => (rows[headingRow(rows, /^occ_code$/i)]?.length ?? 0) > 9,
      );
      return coded(widest[0] ?? [], /^occ_code$/i);
    });
    const column = oewsColumns[measure] ?? '';
    const plain = sheet.columns.map((name) => name.toLowerCase().replace('_wpct', '_pct'));
    return cellAt(sheet, code, plain.indexOf(column));
  }

  #projection(release: string, code: string, measure: string): AgencyCell {
    if (release === '2025-35') return this.#projectionInPart(code, measure);
    const [base, target] = [release.slice(0, 4), `20${release.slice(5)}`];
    const [table, pattern, unit] = projectionColumns[measure] ?? ['', /^$/, 1];
    const sheet = this.#once(`ep ${release} ${table}`, () => {
      const sheets = this.#once(`ep ${release}`, () =>
        readSheets(this.#folder, `bls-ep/occupation_${base}-${target}.xlsx`),
      );
      return coded(sheets.get(table) ?? [], /National Employment Matrix code$/);
    });
    const heading = new RegExp(pattern.source.replace('BASE', base).replace('TARGET', target));
    const column = sheet.columns.findIndex((name) => heading.test(name));
    const cell = cellAt(sheet, code, column);
    return typeof cell === 'number' ? cell * unit : cell;
  }

  /** The edition that is held in part: a line begins with the code and ends with the figures. */
  #projectionInPart(code: string, measure: string): AgencyCell {
    const lines = this.#once('ep in part', () => {
      const file = 'bls-ep/2025-35/ep_2025-35_growth_openings_ai-exposure.csv';
      return new Map(
        readCommaLines(this.#folder, file).map((cells) => [cells[0] ?? '', cells.slice(-3)]),
      );
    });
    const [growth, openings] = lines.get(code) ?? [];
    const cell = { 'change-percent': growth, openings }[measure];
    return cell === undefined ? 'not-in-our-copy' : asCell(cell);
  }

  #priceIndex(month: string): AgencyCell {
    const months = this.#once('cpi', () => {
      const lines = readCommaLines(this.#folder, 'bls-cpi/cpiai.csv');
      return new Map(lines.map(([day = '', index = '']) => [day.slice(0, 7), index]));
    });
    return asCell(months.get(month) ?? 'no-row');
  }

  /** Answers to the O*NET survey's question about required education, by O*NET code and answer. */
  #survey(code: string, measure: string): AgencyCell {
    const answers = this.#once('survey', () => {
      const lines = readTabLines(this.#folder, 'onet-30.2/Education, Training, and Experience.txt');
      return new Map(
        lines.map(([onetCode, , , scale, category, value]) => [
          `${onetCode ?? ''} ${scale ?? ''} ${category ?? ''}`,
          value ?? '',
        ]),
      );
    });
    return asCell(answers.get(`${code} RL ${measure.replace('education-', '')}`) ?? 'no-row');
  }

  #once<Value>(key: string, make: () => Value): Value {
    if (!this.#read.has(key)) this.#read.set(key, make());
    return this.#read.get(key) as Value;
  }
}

/** The workbook, or the zip of one, that holds an OEWS release. */
function oewsFile(release: string): string {
  if (release === '2025-05') return 'bls-oews/national_M2025_dl.xlsx';
  const [year = '', month] = release.split('-');
  const panel = month === undefined ? 'oes' : month === '11' ? 'oesn' : 'oesm';
  return `bls-oews/national-history/${panel}${year.slice(2)}nat.zip`;
}

const headingRow = (rows: Sheet, codeColumn: RegExp) =>
  rows.findIndex((row) => row.some((cell) => typeof cell === 'string' && codeColumn.test(cell)));

function coded(rows: Sheet, codeColumn: RegExp): CodedSheet {
  const heading = headingRow(rows, codeColumn);
  const columns = (rows[heading] ?? []).map((name) => String(name).trim());
  const key = columns.findIndex((name) => codeColumn.test(name));
  const byCode = new Map<string, readonly unknown[]>();
  for (const row of rows.slice(heading + 1)) {
    const code = String(asCell(row[key]));
    if (code && !byCode.has(code)) byCode.set(code, row);
  }
  return { columns, rows: byCode };
}

function cellAt({ rows }: CodedSheet, code: string, column: number): AgencyCell {
  const row = rows.get(code);
  if (!row) return 'no-row';
  return column < 0 ? 'no-column' : asCell(row[column]);
}

/** Numbers stand as numbers or, in older workbooks, as text with blanks and commas. */
function asCell(cell: unknown): AgencyCell {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.trim() : '';
  const plain = text.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
