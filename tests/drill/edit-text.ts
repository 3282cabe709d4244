import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

type Edit = (bytes: Buffer) => Buffer;

/** Another text in the place of the first of its kind. */
export const replaced =
  (from: string | RegExp, to: string): Edit =>
  (bytes) =>
    Buffer.from(bytes.toString('utf8').replace(from, to));

/** Another text in the place of each of its kind. */
export const replacedAll =
  (from: RegExp, to: (match: string) => string): Edit =>
  (bytes) =>
    Buffer.from(bytes.toString('utf8').replace(from, to));

/** The file without the lines that hold `text`. */
export const without =
  (text: string, times = Infinity): Edit =>
  (bytes) => {
    let left = times;
    const lines = bytes.toString('utf8').split('\n');
    return Buffer.from(lines.filter((line) => !line.includes(text) || left-- <= 0).join('\n'));
  };

/** Two texts exchanged wherever they stand. */
export const exchanged =
  (one: string, other: string): Edit =>
  (bytes) =>
    Buffer.from(
      bytes
        .toString('utf8')
        .split(one)
        .map((part) => part.split(other).join(one))
        .join(other),
    );

/** A part of the bytes, as a broken download leaves. */
export const cutAt =
  (share: number): Edit =>
  (bytes) =>
    bytes.subarray(0, Math.floor(bytes.length * share));

/** Cells of a CSV file, by the names of its header. */
export const cells =
  (edit: (row: Record<string, string>, header: readonly string[]) => void): Edit =>
  (bytes) => {
    const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true });
    const header = Object.keys(rows[0] ?? {});
    rows.forEach((row) => edit(row, header));
    return Buffer.from(
      stringify(rows, { header: true, columns: header, record_delimiter: '\r\n' }),
    );
  };

/** The nth cell of the first line that begins with `start`, in a file of tabs. */
export const tabCell =
  (start: string, column: number, to: string | ((cell: string) => string)): Edit =>
  (bytes) => {
    const lines = bytes.toString('utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith(start));
    const row = (lines[at] ?? '').split('\t');
    const cell = row[column] ?? '';
    const end = cell.endsWith('\r') ? '\r' : '';
    row[column] = (typeof to === 'string' ? to : to(cell.trimEnd())) + end;
    lines[at] = row.join('\t');
    return Buffer.from(lines.join('\n'));
  };
