import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// Where each job stands in each study of AI, worked out anew: no line is shared with the site.

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const rowsOf = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'));

const files = {
  'bls-category': ['ai/bls-category-2026.csv', 'bls_category'],
  'microsoft-applicability': ['ai/microsoft-applicability-2024.csv', 'microsoft_applicability'],
  'gpt-exposure': ['ai/gpt-exposure-2023.csv', 'gpt_exposure'],
} as const;
export type Study = keyof typeof files;
export const studyNames = Object.keys(files) as readonly Study[];

/** The ratings of three studies, and how many jobs that all of them rate stand below each. */
export class AiRanks {
  readonly #rated = new Map<Study, ReadonlyMap<string, number>>();
  /** Ratings of the jobs that all three rate, lowest first. */
  readonly #sorted = new Map<Study, readonly number[]>();
  /** Codes of those jobs. */
  readonly #codes: readonly string[];

  constructor(codes: readonly string[]) {
    for (const study of studyNames) {
      const [file, column] = files[study];
      const rows = rowsOf(file).map((row) => [row.code ?? '', Number(row[column])] as const);
      this.#rated.set(study, new Map(rows));
    }
    const all = codes.filter((code) =>
      studyNames.every((study) => this.#rated.get(study)?.has(code)),
    );
    this.#codes = all;
    for (const study of studyNames) {
      const values = all.map((code) => this.rating(code, study) ?? Number.NaN);
      this.#sorted.set(
        study,
        values.sort((a, b) => a - b),
      );
    }
  }

  /** How many jobs all three rate. */
  get size(): number {
    return this.#sorted.get('bls-category')?.length ?? 0;
  }

  rating(code: string, study: Study): number | undefined {
    return this.#rated.get(study)?.get(code);
  }

  /** How many of the jobs stand lower; undefined where the study does not rate this one. */
  lower(code: string, study: Study): number | undefined {
    const own = this.rating(code, study);
    if (own === undefined) return undefined;
    const sorted = this.#sorted.get(study) ?? [];
    const first = sorted.findIndex((value) => value >= own);
    return first === -1 ? sorted.length : first;
  }

  /** Pearson's correlation of the ranks of two studies, ranks of ties being means. */
  correlation(one: Study, other: Study): number {
    const [a, b] = [this.#ranks(one), this.#ranks(other)];
    const count = a.length;
    const [sumA, sumB] = [a, b].map((ranks) => ranks.reduce((sum, rank) => sum + rank, 0));
    const products = a.reduce((sum, rank, at) => sum + rank * (b[at] ?? 0), 0);
    const squares = (ranks: readonly number[]) => ranks.reduce((sum, rank) => sum + rank ** 2, 0);
    const spread = (ranks: readonly number[], sum = 0) => count * squares(ranks) - sum ** 2;
    return (
      (count * products - (sumA ?? 0) * (sumB ?? 0)) / Math.sqrt(spread(a, sumA) * spread(b, sumB))
    );
  }

  /** How many jobs two studies put into quarters that are so many apart. */
  apart(one: Study, other: Study, fits: (by: number) => boolean): number {
    const [a, b] = [one, other].map((study) =>
      this.#ranks(study).map((rank) => Math.min(3, Math.floor(((rank - 0.5) / this.size) * 4))),
    );
    return (a ?? []).filter((quarter, at) => fits(Math.abs(quarter - (b?.[at] ?? 0)))).length;
  }

  /** The mean rank of each job in a study, from 1, in the order of the codes. */
  #ranks(study: Study): number[] {
    const sorted = this.#sorted.get(study) ?? [];
    return this.#codes.map((code) => {
      const own = this.rating(code, study) ?? Number.NaN;
      const lower = sorted.filter((value) => value < own).length;
      const same = sorted.filter((value) => value === own).length;
      return lower + (same + 1) / 2;
    });
  }
}
