import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from './data-cells.ts';
import { readSheets, type AgencyCell } from './agency-files.ts';

// What the agencies print of places, industries, education and prices, read anew.

type Row = Readonly<Record<string, string>>;
type Fact = Readonly<Record<'release' | 'place' | 'code' | 'measure', string>>;

const levels: Readonly<Record<string, string>> = {
  'no-formal': 'No formal educational credential',
  'high-school': 'High school diploma or equivalent',
  'some-college': 'Some college, no degree',
  'postsecondary-nondegree': 'Postsecondary nondegree award',
  associates: "Associate's degree",
  bachelors: "Bachelor's degree",
  masters: "Master's degree",
  'doctoral-or-professional': 'Doctoral or professional degree',
};
const parityLines = ['all-items', 'goods', 'housing', 'utilities', 'other'];

/** Reads cells about places below the nation, industries and education by fact id. */
export class PlaceCells {
  readonly #folder: string;
  readonly #read = new Map<string, ReadonlyMap<string, Row>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A cell of an OEWS file; `column` is its name in small letters, as `a_pct10`. */
  oews({ release, place, code }: Fact, column: string): AgencyCell {
    const year = release.slice(0, 4);
    if (code.startsWith('entry-')) return this.#education(place, code.slice(6), column);
    const [occupation = '', industry] = code.split('.N');
    const name = column.toUpperCase();
    if (industry !== undefined) {
      const file = `bls-oews/industry/natind_M${year}.csv`;
      return this.#cell(file, (row) => [row.NAICS, row.OCC_CODE], [industry, occupation], name);
    }
    if (/^[MR]\d/.test(place)) return this.#area(year, place.slice(1), code, name);
    if (name === 'LOC_QUOTIENT') return this.#stateQuotient(year, place, code);
    const file = `bls-oews/state/state_M${year}.csv`;
    return this.#cell(file, (row) => [row.PRIM_STATE, row.OCC_CODE], [place, code], name);
  }

  /**
   * Of two copies: one has employment, quotients and yearly percentiles, and leaves occupations out;
   * the other has medians. What neither has a column for is `no-column`, of an occupation that the
   * first leaves out `no-code`.
   */
  #area(year: string, area: string, code: string, name: string): AgencyCell {
    const key = (row: Row) => [row.AREA, row.OCC_CODE];
    const [whole, medians] = [
      `bls-oews/areas/oews_m${year}_metro_nonmetro.csv`,
      `bls-oews/metro/MSA_M${year}_medians.csv`,
    ];
    const cell = this.#cell(whole, key, [area, code], name);
    if (cell === 'no-file') return cell;
    if (cell !== 'no-row' && cell !== 'no-column') return cell;
    const median = this.#cell(medians, key, [area, code], name);
    if (median !== 'no-row' && median !== 'no-column') return median;
    if (cell === 'no-column' || median === 'no-column') return 'no-column';
    return this.#codes(whole).has(code) ? 'no-row' : 'no-code';
  }

  /**
   * Of two copies: the state file says which occupations a state has an estimate of, the other has
   * the quotients. A blank where that one has the state and the occupation, and no line of both.
   */
  #stateQuotient(year: string, state: string, code: string): AgencyCell {
    const key = (row: Row) => [row.STATE, row.OCC_CODE];
    const file = `bls-oews/areas/state_m${year}_location_quotient.csv`;
    const cell = this.#cell(file, key, [state, code], 'LOC_QUOTIENT');
    if (cell === 'no-file') return 'no-column';
    if (cell !== 'no-row') return cell;
    const estimates = `bls-oews/state/state_M${year}.csv`;
    const inState = (row: Row) => [row.PRIM_STATE, row.OCC_CODE];
    if (this.#cell(estimates, inState, [state, code], 'TOT_EMP') === 'no-row') return 'no-row';
    const hasState = this.#lines(file).some((row) => row.STATE === state);
    return hasState && this.#codes(file).has(code) ? '' : 'no-code';
  }

  readonly #known = new Map<string, ReadonlySet<string>>();

  #codes(file: string): ReadonlySet<string> {
    const known = this.#known.get(file);
    if (known) return known;
    const codes = new Set(this.#lines(file).map((row) => row.OCC_CODE ?? ''));
    this.#known.set(file, codes);
    return codes;
  }

  #lines(file: string): readonly Row[] {
    return [...(this.#read.get(file)?.values() ?? [])];
  }

  /** A price parity: of metros and the nation as BEA prints it, of states from the copy. */
  parity({ release, place, code }: Fact): AgencyCell {
    if (/^[A-Z]{2}$/.test(place) && place !== 'US') {
      const file = `bea/state_rpp_${release}_processed.csv`;
      const column = `regional_price_parity_${release}`;
      const cell = this.#cell(file, (row) => [row.state_abbreviation], [place], column);
      return code === 'all-items' || cell === 'no-row' ? cell : 'no-column';
    }
    const area = place === 'US' ? '00000' : place.slice(1);
    const key = (row: Row) => [row.GeoFIPS, row.LineCode];
    const line = String(parityLines.indexOf(code) + 1);
    return this.#cell(`bea/MARPP_MSA_2008_${release}.csv`, key, [area, line], release);
  }

  #education(place: string, level: string, column: string): AgencyCell {
    const file = 'bls-oews/education/bls_oes_2025_by_education.xlsx';
    const rows = this.#rows(
      file,
      () => {
        const sheets = readSheets(this.#folder, file);
        return ['National', 'State', 'Metropolitan Area'].flatMap((sheet) => {
          const [names = [], ...lines] = sheets.get(sheet) ?? [];
          return lines.map((cells) => {
            const row = names.map((name, at) => [String(name).trim(), textOf(cells[at])]);
            return { ...(Object.fromEntries(row) as Row), sheet };
          });
        });
      },
      (row) => [row.sheet, row.area, row.education_category],
    );
    const where =
      place === 'US'
        ? ['National', '99']
        : /^[MR]\d/.test(place)
          ? ['Metropolitan Area', place.slice(1)]
          : ['State', this.#stateNumber(place)];
    return cellOf(rows.get([...where, levels[level]].join('|')), column);
  }

  /** The number of a state, which the newest state file has beside its letters. */
  #stateNumber(place: string): string {
    const file = 'bls-oews/state/state_M2025.csv';
    const rows = this.#rows(
      `${file} by state`,
      () => this.#csv(file),
      (row) => [row.PRIM_STATE],
    );
    return rows.get(place)?.AREA ?? '';
  }

  #cell(
    file: string,
    keyOf: (row: Row) => readonly (string | undefined)[],
    key: readonly string[],
    column: string,
  ): AgencyCell {
    if (!existsSync(join(this.#folder, file))) return 'no-file';
    return cellOf(this.#rows(file, () => this.#csv(file), keyOf).get(key.join('|')), column);
  }

  /** BEA puts a blank before the quotation mark of every line. */
  #csv(file: string): readonly Row[] {
    return csvRows(readFileSync(join(this.#folder, file), 'utf8').replace(/^ "/gm, '"'));
  }

  #rows(
    name: string,
    read: () => readonly Row[],
    keyOf: (row: Row) => readonly (string | undefined)[],
  ): ReadonlyMap<string, Row> {
    const known = this.#read.get(name);
    if (known) return known;
    const rows = new Map(read().map((row) => [keyOf(row).join('|'), row]));
    this.#read.set(name, rows);
    return rows;
  }
}

function cellOf(row: Row | undefined, column: string): AgencyCell {
  if (!row) return 'no-row';
  const cell = row[column];
  if (cell === undefined) return 'no-column';
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

const textOf = (cell: unknown) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
