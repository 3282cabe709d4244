import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from './data-cells.ts';
import { readSheets, type AgencyCell } from './agency-files.ts';

// What the sources of work context, AI, rents, taxes, ages and tuition print, read anew.

type Row = Readonly<Record<string, string>>;
type Fact = Readonly<Record<'release' | 'place' | 'code' | 'measure', string>>;

/** What a cell of a workbook prints. */
const textOf = (cell: unknown) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

const contextElements: Readonly<Record<string, string>> = {
  outdoors: '4.C.2.a.1.c',
  'outdoors-under-cover': '4.C.2.a.1.d',
  standing: '4.C.2.d.1.b',
  walking: '4.C.2.d.1.d',
  bending: '4.C.2.d.1.h',
  closeness: '4.C.2.a.3',
  'week-length': '4.C.3.d.8',
  schedule: '4.C.3.d.4',
  'e-mail': '4.C.1.a.2.h',
  'hazardous-conditions': '4.C.2.c.1.d',
  'hazardous-equipment': '4.C.2.c.1.e',
  infection: '4.C.2.c.1.b',
};
const sectors: Readonly<Record<string, string>> = {
  'public-four-year': '1',
  'nonprofit-four-year': '2',
  'for-profit-four-year': '3',
  'public-two-year': '4',
  'nonprofit-two-year': '5',
  'for-profit-two-year': '6',
  'public-under-two-years': '7',
  'nonprofit-under-two-years': '8',
  'for-profit-under-two-years': '9',
};
const classes = ['Low', 'Moderate', 'High', 'Very high'];

/** Reads cells of the sources that came later, by fact id. */
export class LaterCells {
  readonly #folder: string;
  readonly #read = new Map<string, unknown>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether this reader knows the dataset. */
  static knows(dataset: string): boolean {
    return ['context', 'ai', 'fmr', 'tax', 'cps', 'ipeds'].includes(dataset);
  }

  cell(dataset: string, fact: Fact): AgencyCell {
    switch (dataset) {
      case 'context':
        return this.#context(fact);
      case 'ai':
        return this.#ai(fact);
      case 'fmr':
        return this.#rent(fact);
      case 'tax':
        return this.#tax(fact);
      case 'cps':
        return this.#age(fact);
      default:
        return this.#tuition(fact);
    }
  }

  #context({ code, measure }: Fact): AgencyCell {
    const scores = this.#once('context', () => {
      const rows = this.#csv('onet-30.3/work_context_12_items.csv');
      return new Map(rows.map((row) => [`${row.code} ${row.element_id}`, row.score_0_100 ?? '']));
    });
    const score = scores.get(`${code} ${contextElements[measure] ?? ''}`);
    return score ? Number(score) : 'not-in-our-copy';
  }

  #ai({ code, measure }: Fact): AgencyCell {
    if (measure === 'bls-category') {
      const file = 'bls-ep/2025-35/ep_2025-35_growth_openings_ai-exposure.csv';
      const category = this.#row(file, 'code', code)?.ai_exposure_category;
      return category === undefined ? 'no-row' : classes.indexOf(category) + 1;
    }
    const isMicrosoft = measure === 'microsoft-applicability';
    const row = isMicrosoft
      ? this.#row('ai-exposure/microsoft_soc_ai_applicability_scores.csv', 'SOC Code', code)
      : this.#row('ai-exposure/gpts_are_gpts_occ_level.csv', 'O*NET-SOC Code', `${code}.00`);
    const cell = isMicrosoft ? row?.ai_applicability_score : row?.human_rating_beta;
    return cell === undefined ? 'no-row' : Number(cell);
  }

  #rent({ place, measure }: Fact): AgencyCell {
    const lines = this.#once('rents', () => this.#rentLines());
    const here = lines.filter(({ cbsa }) => cbsa === place.slice(1));
    if (here.length === 0) return 'no-row';
    const column = measure.startsWith('one') ? 'fmr_1' : 'fmr_2';
    const rents = here.map((line) => Number(line[column]));
    if (measure.endsWith('-low')) return Math.min(...rents);
    if (measure.endsWith('-high')) return Math.max(...rents);
    const people = new Map<string, number>();
    for (const { area, pop } of here) people.set(area, (people.get(area) ?? 0) + pop);
    const [most] = [...people].sort((a, b) => b[1] - a[1])[0] ?? [''];
    return Number(here.find(({ area }) => area === most)?.[column]);
  }

  #rentLines() {
    const [names = [], ...cells] =
      readSheets(this.#folder, 'hud-fmr/FY26_FMRs.xlsx').get('FY26_FMRs') ?? [];
    const revised = new Map(
      this.#csv('hud-fmr/fy2026_revised_rows.csv').map((row) => [row.fips, row]),
    );
    const metro = this.#metroOfCounty();
    const at = (name: string) => names.indexOf(name);
    return cells.map((line) => {
      const fips = String(line[at('fips')]);
      const change = revised.get(fips);
      return {
        cbsa: metro.get(fips.slice(0, 5)),
        area: String(line[at('hud_area_code')]),
        pop: Number(line[at('pop2023')] ?? 0),
        fmr_1: change?.revised_1br ?? String(line[at('fmr_1')]),
        fmr_2: change?.revised_2br ?? String(line[at('fmr_2')]),
      };
    });
  }

  #metroOfCounty(): ReadonlyMap<string, string> {
    const list = readSheets(this.#folder, 'census/list1_2023.xlsx').get('List 1') ?? [];
    const names = list.find((row) => row.includes('CBSA Code')) ?? [];
    const at = (row: readonly unknown[], name: string) => textOf(row[names.indexOf(name)]);
    return new Map(
      list
        .filter((row) => at(row, 'Metropolitan/Micropolitan Statistical Area').startsWith('Metro'))
        .map((row) => [
          at(row, 'FIPS State Code').padStart(2, '0') +
            at(row, 'FIPS County Code').padStart(3, '0'),
          at(row, 'CBSA Code'),
        ]),
    );
  }

  #tax({ code, measure }: Fact): AgencyCell {
    const law = this.#once('tax', (): unknown =>
      JSON.parse(readFileSync(join(this.#folder, 'taxes/federal_2026_single.json'), 'utf8')),
    ) as Readonly<Record<string, Readonly<Record<string, number>>>> & {
      brackets: readonly Readonly<Record<string, number>>[];
      standard_deduction: number;
    };
    if (measure === 'standard-deduction') return law.standard_deduction;
    const [, bracket, what] = /^bracket-(\d)-(\w+)$/.exec(measure) ?? [];
    const group = bracket ? law.brackets[Number(bracket) - 1] : law[code.replace('-', '_')];
    const value = group?.[what ?? measure.replace('-', '_')];
    if (value === undefined) return 'no-row';
    return measure.endsWith('rate') ? Math.round(value * 1e6) / 1e4 : value;
  }

  #age({ code }: Fact): AgencyCell {
    const titles = this.#once('ages', () => {
      const rows = readSheets(this.#folder, 'cps/cpsaat11b_2025.xlsx').get('cpsaat11b') ?? [];
      return new Map(rows.map((row) => [textOf(row[0]).trim(), row[9]]));
    });
    const title = csvRows(readFileSync('data/cps/median-ages-2025.csv', 'utf8')).find(
      (row) => row.code === code,
    )?.title;
    const age = title === undefined ? undefined : titles.get(title);
    return typeof age === 'number' ? age : age === '–' ? '-' : 'no-row';
  }

  #tuition({ code, measure }: Fact): AgencyCell {
    const sector = sectors[code];
    const prices = this.#once(`tuition ${code}`, () => {
      const kinds = new Map(
        this.#csv('ipeds/ipeds2023_institutions.csv').map((row) => [row.UnitID, row.SECTOR]),
      );
      return this.#csv('ipeds/ipeds2023_cost.csv')
        .filter((row) => kinds.get(row.UnitID) === sector && row.TUITION_FEES_INSTATE2023 !== '')
        .map((row) => Number(row.TUITION_FEES_INSTATE2023))
        .sort((a, b) => a - b);
    });
    if (measure === 'schools') return prices.length;
    if (prices.length < 30) return 'no-row';
    const half = Math.floor(prices.length / 2);
    const [low = 0, high = 0] = [prices[prices.length % 2 ? half : half - 1], prices[half]];
    return Math.round((low + high) / 2);
  }

  #row(file: string, key: string, value: string): Row | undefined {
    const rows = this.#once(file, () => new Map(this.#csv(file).map((row) => [row[key], row])));
    return rows.get(value);
  }

  #csv(file: string): Row[] {
    const path = join(this.#folder, file);
    return existsSync(path) ? csvRows(readFileSync(path, 'utf8')) : [];
  }

  #once<Value>(key: string, make: () => Value): Value {
    if (!this.#read.has(key)) this.#read.set(key, make());
    return this.#read.get(key) as Value;
  }
}
