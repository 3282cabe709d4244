import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// What ways in cost, read anew from the tables: no line is shared with the site.

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const rowsOf = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'));

/** Schools that a career names, by the level that analysts list, and the years of the level. */
const schools: Readonly<Record<string, readonly [first: string, second: string, years: number]>> = {
  'some-college': ['public-two-year', 'public-four-year', 0],
  'postsecondary-nondegree': ['public-two-year', 'for-profit-under-two-years', 0],
  associates: ['public-two-year', 'for-profit-two-year', 2],
  bachelors: ['public-four-year', 'nonprofit-four-year', 4],
  masters: ['public-four-year', 'nonprofit-four-year', 4],
  'doctoral-or-professional': ['public-four-year', 'nonprofit-four-year', 4],
};

/** Prices of schools, which of them stand beside an occupation, and what that pays. */
export class WayInCosts {
  readonly #prices = new Map<string, string>();
  readonly #levels = new Map<string, string>();
  readonly #pay = new Map<string, string>();

  constructor() {
    for (const { code = '', tuition_in_state: price = '' } of rowsOf('ipeds/tuition-2023.csv')) {
      this.#prices.set(code, price);
    }
    for (const { code = '', entry_education: level = '' } of rowsOf('ep/occupations-2024-34.csv')) {
      this.#levels.set(code, level);
    }
    for (const row of rowsOf('oews/national/2025-05.csv')) {
      if (row.level !== 'detailed') continue;
      const isHourly = row.pay_basis === 'hourly-only';
      const cell = (isHourly ? row.hourly_median : row.annual_median) ?? '';
      this.#pay.set(row.code ?? '', cell);
    }
  }

  /** Kinds of school and their prices beside an occupation: "public-two-year 4680". */
  beside(code: string): readonly string[] {
    const [first, second] = schools[this.#levels.get(code) ?? ''] ?? [];
    return [first, second].flatMap((kind) =>
      kind === undefined ? [] : [`${kind} ${this.#prices.get(kind) ?? ''}`],
    );
  }

  /** The cell that says what the job pays in the middle. */
  pay(code: string): string {
    return this.#pay.get(code) ?? '';
  }

  /** What all years of a level cost at a kind of school; undefined where it has no set number. */
  inAll(level: string, kind: string): number | undefined {
    const years = schools[level]?.[2] ?? 0;
    const price = Number(this.#prices.get(kind));
    return years > 0 && Number.isFinite(price) ? years * price : undefined;
  }
}
