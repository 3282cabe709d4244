import { parse } from 'csv-parse/sync';
import type { TableDefinition } from '../../src/facts/tables/table.ts';
import type { ShapedRow } from '../source.ts';
import { keyOf } from './table-csv.ts';

/** How many rows of each kind are named; the rest is counted. */
const named = 3;

/**
 * What has changed in a table, a sentence for the rows that came, those that went and those with
 * another cell; whoever accepted a new file reads here what it does.
 */
export function changedRows(table: TableDefinition, before: string, after: string): string[] {
  if (before === after) return [];
  const [old, renewed] = [rowsByKey(table, before), rowsByKey(table, after)];
  const came = [...renewed.keys()].filter((key) => !old.has(key));
  const gone = [...old.keys()].filter((key) => !renewed.has(key));
  const changed = [...renewed].flatMap(([key, row]) => {
    const cells = old.get(key);
    return cells ? differences(key, cells, row) : [];
  });
  return [
    sentence('came', came.length, came),
    sentence('went', gone.length, gone),
    sentence('changed', new Set(changed.map(({ key }) => key)).size, changed.map(inWords)),
  ].filter((part) => part !== '');
}

interface Difference {
  readonly key: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** Cells that differ; a column that only one of the two has is no difference of its rows. */
const differences = (key: string, old: ShapedRow, row: ShapedRow): Difference[] =>
  Object.entries(row).flatMap(([column, is]) => {
    const was = old[column];
    return was === undefined || was === is ? [] : [{ key, column, was, is }];
  });

const inWords = ({ key, column, was, is }: Difference) => `${key} ${column} "${was}" to "${is}"`;

function rowsByKey(table: TableDefinition, csv: string): ReadonlyMap<string, ShapedRow> {
  const rows: ShapedRow[] = parse(csv, { columns: true });
  return new Map(rows.map((row) => [keyOf(table, row), row]));
}

function sentence(what: string, count: number, examples: readonly string[]): string {
  if (count === 0) return '';
  const more = examples.length > named ? ', …' : '';
  const rows = `${count.toLocaleString('en-US')} row${count === 1 ? '' : 's'}`;
  return `${rows} ${what}: ${examples.slice(0, named).join('; ')}${more}`;
}
