import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// The careers that a kit begins with, chosen anew from the tables: no line is shared with the site.

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const rowsOf = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'));

const bySchooling: Readonly<Record<string, number>> = {
  'no-formal': 0,
  'high-school': 0,
  'some-college': 2,
  'postsecondary-nondegree': 2,
  associates: 2,
  bachelors: 3,
  masters: 4,
  'doctoral-or-professional': 4,
};

/** Six codes for each of five ways in, by going down all occupations from the most openings. */
export function kitCodes(): readonly string[] {
  const whole = new Map(rowsOf('ep/occupations-2024-34.csv').map((row) => [row.code, row]));
  const newest = new Map(rowsOf('ep/occupations-2025-35.csv').map((row) => [row.code, row]));
  const paid = rowsOf('oews/national/2025-05.csv').filter(
    ({ level, annual_median: pay = '' }) => level === 'detailed' && /^\d+$/.test(pay),
  );
  const ranked = paid
    .filter(
      ({ code, title = '' }) => !/all other/i.test(`${title} ${whole.get(code)?.title ?? ''}`),
    )
    .map(({ code = '' }) => ({
      code,
      openings: Number.parseInt(newest.get(code)?.openings ?? '', 10),
    }))
    .filter(({ openings }) => openings >= 0)
    .sort((a, b) => b.openings - a.openings || a.code.localeCompare(b.code));
  const chosen: string[][] = [[], [], [], [], []];
  for (const { code } of ranked) {
    const { entry_education: schooling = '', training = '' } = whole.get(code) ?? {};
    const level = bySchooling[schooling];
    if (level === undefined) continue;
    const isLong = level === 0 && ['apprenticeship', 'long-term'].includes(training);
    const group = chosen[isLong ? 1 : level];
    const isTaken = group?.some((other) => other.startsWith(code.slice(0, 3)));
    if (group && !isTaken && group.length < 6) group.push(code);
  }
  return chosen.flat();
}
