import { read, utils, write } from '@e965/xlsx';

type Cell = string | number | boolean | null;
export type Rows = Cell[][];
type Edit = (bytes: Buffer) => Uint8Array;

const opened = new Map<string, ReadonlyMap<string, Rows>>();

/** A workbook written anew by the same library, its sheets changed. Links and formats are lost. */
export const workbook =
  (edit: (sheets: Map<string, Rows>) => void): Edit =>
  (bytes) => {
    const key = `${bytes.length} ${bytes.subarray(-64).toString('hex')}`;
    const whole = opened.get(key) ?? sheetsOf(bytes);
    opened.set(key, whole);
    const sheets = new Map([...whole].map(([name, rows]) => [name, rows.map((row) => [...row])]));
    edit(sheets);
    const made = utils.book_new();
    for (const [name, rows] of sheets) {
      utils.book_append_sheet(made, utils.aoa_to_sheet(rows), name);
    }
    return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };

function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, Rows> {
  const book = read(bytes, { dense: true });
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const options = { header: 1 as const, raw: true, defval: null, blankrows: true };
      return [name, sheet ? utils.sheet_to_json<Cell[]>(sheet, options) : []];
    }),
  );
}

/** A sheet of a workbook, changed. */
export const sheet = (name: string, edit: (rows: Rows) => void): Edit =>
  workbook((sheets) => {
    const rows = sheets.get(name);
    if (!rows) throw new Error(`There is no sheet "${name}" to damage.`);
    edit(rows);
  });

/** The header of a table: the first row that holds `label`. */
const headerOf = (rows: Rows, label: string): number => {
  const at = rows.findIndex((row) => row.includes(label));
  if (at < 0) throw new Error(`There is no column "${label}" to damage.`);
  return at;
};

export const columnOf = (rows: Rows, label: string): number =>
  (rows[headerOf(rows, label)] ?? []).indexOf(label);

/** The rows that hold `key` in any cell. */
export function rowsWith(rows: Rows, key: Cell): Rows {
  const found = rows.filter((row) => row.includes(key));
  if (found.length === 0) throw new Error(`There is no row "${String(key)}" to damage.`);
  return found;
}

/** Puts a cell into every row that holds `key`. */
export function put(rows: Rows, key: Cell, label: string, to: Cell | ((cell: Cell) => Cell)): void {
  const column = columnOf(rows, label);
  for (const row of rowsWith(rows, key)) {
    row[column] = typeof to === 'function' ? to(row[column] ?? null) : to;
  }
}

/** Gives a column another label. */
export function relabel(rows: Rows, label: string, to: string): void {
  const at = headerOf(rows, label);
  rows[at] = (rows[at] ?? []).map((cell) => (cell === label ? to : cell));
}

/** Takes the rows out that hold `key`. */
export function drop(rows: Rows, key: Cell, times = Infinity): void {
  let left = times;
  for (let at = rows.length - 1; at >= 0 && left > 0; at -= 1) {
    if (!rows[at]?.includes(key)) continue;
    rows.splice(at, 1);
    left -= 1;
  }
}
