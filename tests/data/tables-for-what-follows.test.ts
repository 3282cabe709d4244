import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/domain/figures/datasets.ts';
import { columnOf } from '../../src/domain/figures/measure-of.ts';
import { measuresOf, type Dataset } from '../../src/domain/figures/measures.ts';
import type { DatasetRecord } from '../../src/domain/figures/dataset-record.ts';
import { releasesOf } from '../../src/facts/held-releases.ts';
import { newestEdition } from '../../src/facts/sources.ts';
import { contextItems, nearestAnswer } from '../../src/domain/work-context/context-items.ts';
import { AgencyCells } from '../support/independent/agency-cells.ts';
import { agencyFolder } from '../support/independent/agency-files.ts';
import { csvRows } from '../support/independent/data-cells.ts';

const folder = agencyFolder();
const reasons = new Set(['not-published', 'no-estimate', '']);

interface Cell {
  readonly fact: string;
  readonly text: string;
}

/** Every figure cell of the tables of a dataset, with the fact id that leads to it. */
function cellsOf(dataset: Dataset): Cell[] {
  const { tables }: DatasetRecord = datasets[dataset];
  return Object.values(tables).flatMap((table) => {
    const releases = table.path.includes('{release}') ? releasesOf(table) : [newestEdition(dataset)];
    return releases.flatMap((release) => {
      const path = `data/${table.path.replace('{release}', release)}`;
      return csvRows(readFileSync(path, 'utf8')).flatMap((row) => {
        const place = row.place ?? 'US';
        const code = row.code === undefined ? '' : `${row.code}/`;
        const at = (measure: string) => `${dataset}/${release}/${place}/${code}${measure}`;
        if (table.column !== undefined) {
          return [{ fact: at(row.measure ?? ''), text: row[table.column] ?? '' }];
        }
        return measuresOf(dataset).flatMap((measure) => {
          const text = row[columnOf(measure)];
          return text === undefined ? [] : [{ fact: at(measure), text }];
        });
      });
    });
  });
}

// Skipped, not passed, where the sources' files are not at hand: they are not part of the project.
describe.skipIf(folder === undefined)('every cell is what its source prints', () => {
  const agency = new AgencyCells(folder ?? '');

  test.for([
    ['context', 10_560, 5],
    ['ai', 2361, 0],
    ['fmr', 2358, 0],
    ['tax', 20, 0],
    ['cps', 427, 152],
    ['ipeds', 18, 2],
  ] as const)('of %s: %i cells, %i of them absent with a reason', ([dataset, count, absent]) => {
    const cells = cellsOf(dataset);
    const differing = cells.filter(({ fact, text }) => {
      const published = agency.cell(fact);
      return reasons.has(text) ? typeof published === 'number' : Number(text) !== published;
    });
    expect(differing.slice(0, 20)).toEqual([]);
    expect(cells).toHaveLength(count);
    expect(cells.filter(({ text }) => reasons.has(text))).toHaveLength(absent);
  });

  test('the projections of 2025-35: 1,662 cells and nothing else', () => {
    const rows = csvRows(readFileSync('data/ep/occupations-2025-35.csv', 'utf8'));
    const cells = rows.flatMap(({ code = '', change_percent: growth, openings }) => [
      { fact: `ep/2025-35/US/${code}/change-percent`, text: growth },
      { fact: `ep/2025-35/US/${code}/openings`, text: openings },
    ]);
    expect(cells.filter(({ fact, text }) => Number(text) !== agency.cell(fact))).toEqual([]);
    expect(cells).toHaveLength(1662);
  });

  test('the notes that name AI are the source’s, word for word', () => {
    const notes = csvRows(readFileSync('data/ep/ai-notes-2025-35.csv', 'utf8'));
    const file = `${folder ?? ''}/bls-ep/2025-35/ep_2025-35_table1.12_ai_notes.csv`;
    const published = csvRows(readFileSync(file, 'utf8'));
    const key = ({ code, sheet_row: row, note }: Readonly<Record<string, string>>) =>
      `${row ?? ''} ${code ?? ''} ${note ?? ''}`;
    expect(notes.map(key).toSorted()).toEqual(published.map(key).toSorted());
    expect(notes).toHaveLength(56);
  });
});

describe('a few values known from elsewhere', () => {
  const cell = (fact: string) => cellsOf(fact.split('/')[0] as Dataset).find((one) => one.fact === fact)?.text;

  test.for([
    ['context/30.3/US/33-2011/outdoors', '87'],
    ['context/30.3/US/15-1252/outdoors', '0'],
    ['context/30.3/US/25-2021/closeness', '97'],
    ['cps/2025/US/29-1141/median-age', '42.3'],
    ['cps/2025/US/41-2011/median-age', '26.1'],
    ['cps/2025/US/00-0000/median-age', '42.1'],
    ['fmr/2026/M35620/two-bedroom', '2910'],
    ['fmr/2026/M41940/two-bedroom', '3483'],
    ['ipeds/2023/US/public-two-year/tuition-in-state', '4680'],
    ['ipeds/2023/US/public-four-year/tuition-in-state', '8568'],
    ['tax/2026/US/social-security/wage-base', '184500'],
  ] as const)('%s is %s', ([fact, value]) => {
    expect(cell(fact)).toBe(value);
  });

  test.for([
    ['outdoors', 87, 'once a week or more'],
    ['outdoors', 88, 'every day'],
    ['outdoors', 0, 'never'],
    ['schedule', 24, 'set hours'],
    ['week-length', 76, 'more than 40'],
    ['closeness', 97, 'near enough to touch'],
  ] as const)('a score of %s of %i is nearest to "%s"', ([item, score, answer]) => {
    expect(nearestAnswer(item, score)).toBe(answer);
    expect(contextItems[item].answers).toContain(answer);
  });
});
