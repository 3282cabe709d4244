import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// The rules of next steps, read anew from the tables: no line is shared with the site.

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const rowsOf = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'));

const schoolLevels = [
  'no-formal',
  'high-school',
  'some-college',
  'postsecondary-nondegree',
  'associates',
  'bachelors',
  'masters',
  'doctoral-or-professional',
];
const supervisors = ['35-1012', '43-1011', '45-1011', '47-1011', '49-1011', '51-1011', '53-1047'];

interface Job {
  readonly people: number;
  readonly openings: number;
  readonly year: number | undefined;
  readonly hour: number | undefined;
  readonly school: number;
  readonly isLeftOver: boolean;
}

const numberIn = (text = '') => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** Which steps there can be from a job, of each kind. */
export class StepRules {
  readonly #jobs = new Map<string, Job>();
  /** Pairs that O*NET relates, either way round, by either end. */
  readonly #related = new Map<string, Set<string>>();

  constructor() {
    const now = new Map(rowsOf('ep/occupations-2025-35.csv').map((row) => [row.code, row]));
    const whole = new Map(rowsOf('ep/occupations-2024-34.csv').map((row) => [row.code, row]));
    for (const row of rowsOf('oews/national/2025-05.csv')) {
      if (row.level !== 'detailed') continue;
      const { code = '' } = row;
      const title = whole.get(code)?.title ?? row.title ?? '';
      this.#jobs.set(code, {
        people: numberIn(row.employment) ?? 0,
        openings: numberIn(now.get(code)?.openings) ?? 0,
        year: numberIn(row.annual_median),
        hour: numberIn(row.hourly_median),
        school: schoolLevels.indexOf(whole.get(code)?.entry_education ?? ''),
        isLeftOver: /\ball other\b/i.test(title),
      });
    }
    const codes = new Map(rowsOf('onet/occupations.csv').map((row) => [row.onet_code, row.code]));
    for (const row of rowsOf('onet/related.csv')) {
      const [one = '', other = ''] = [codes.get(row.onet_code), codes.get(row.related_onet_code)];
      if (one === other || !this.#jobs.has(one) || !this.#jobs.has(other)) continue;
      this.#tie(one, other);
      this.#tie(other, one);
    }
  }

  #tie(one: string, other: string): void {
    const tied = this.#related.get(one) ?? new Set();
    this.#related.set(one, tied.add(other));
  }

  isAboveFloor(code: string): boolean {
    const job = this.#jobs.get(code);
    return job !== undefined && !job.isLeftOver && job.people >= 10_000 && job.openings >= 1000;
  }

  paysMore(from: string, to: string): boolean {
    const [a, b] = [this.#jobs.get(from), this.#jobs.get(to)];
    if (a?.year !== undefined && b?.year !== undefined) return b.year - a.year >= 1000;
    return a?.hour !== undefined && b?.hour !== undefined && b.hour - a.hour >= 0.5;
  }

  /** Every job that may stand in a list of steps. */
  fitting(from: string, kind: string): ReadonlySet<string> {
    const here = this.#jobs.get(from);
    const fits = (to: string) => {
      const there = this.#jobs.get(to);
      if (!here || !there || !this.isAboveFloor(to)) return false;
      if (kind === 'better-paid') return this.paysMore(from, to);
      if (here.school < 0 || there.school < 0) return false;
      if (kind === 'less-school') return there.school < here.school;
      return there.school <= here.school && there.openings > here.openings;
    };
    return new Set(this.#close(from).filter(fits));
  }

  /** Related by O*NET, or to three in ten of the jobs beside it, or supervisors of the group. */
  #close(from: string): string[] {
    const beside = [...this.#jobs.keys()].filter(
      (code) => code !== from && code.startsWith(from.slice(0, 4)),
    );
    return [...this.#jobs.keys()].filter((to) => {
      if (to === from) return false;
      if (this.#related.get(from)?.has(to)) return true;
      if (supervisors.includes(to) && to.slice(0, 2) === from.slice(0, 2)) return true;
      const many = beside.filter((code) => this.#related.get(code)?.has(to)).length;
      return many >= 2 && many >= 0.3 * beside.length;
    });
  }
}
