import { gzipSync } from 'node:zlib';
import {
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
  type ColumnSource,
} from 'hyparquet-writer';
import { anyOtherCode, type FactFile } from '../domain/figures/fact-file.ts';
import { measureOf } from '../domain/figures/measure-of.ts';
import { measuresOf, type Dataset } from '../domain/figures/measures.ts';
import { placeScopeOf } from '../domain/places/place.ts';
import { factFiles } from './fact-files.ts';
import { once, oncePer } from './once.ts';

/** The columns of a file, in their order: a row is one figure. */
const columns = {
  dataset: 'STRING',
  release: 'STRING',
  place: 'STRING',
  industry: 'STRING',
  code: 'STRING',
  measure: 'STRING',
  value: 'DOUBLE',
  reason: 'STRING',
  at_least: 'DOUBLE',
  unit: 'STRING',
} as const;

type Column = keyof typeof columns;
type Cells = Record<Column, (string | number | null)[]>;

/** Rows written together; more of them would take memory beside the build. */
const groupSize = 100_000;

/** Figures of pay by kind of place, since those of metropolitan areas alone are half of all. */
function fileOf(path: string, { dataset }: FactFile): string {
  if (dataset !== 'oews') return 'other-figures.parquet';
  const [place = '', industry] = areaOf(path);
  return `pay-${industry === undefined ? placeScopeOf(place) : 'industry'}.parquet`;
}

/** Place and industry of a file of facts. */
const areaOf = (path: string): readonly string[] => (path.split('/')[2] ?? '').split('.N');

const factFilesByName = once(() => Map.groupBy(factFiles(), ([path, file]) => fileOf(path, file)));

/** The names of the files. */
export const parquetFileNames = once((): readonly string[] => [...factFilesByName().keys()]);

/**
 * Some of the figures as Parquet, one a row: its number, or none and the reason. A figure that only
 * our copy of a table lacks may have no row. The same bytes for the same data.
 */
export const figureParquet = oncePer((name: string): Uint8Array<ArrayBuffer> => {
  const bytes = new ByteWriter();
  const [file, write] = openParquet(bytes);
  let cells = noCells();
  for (const [path, facts] of factFilesByName().get(name) ?? []) {
    addRows(cells, path, facts);
    if (cells.code.length < groupSize) continue;
    write(cells);
    cells = noCells();
  }
  if (cells.code.length > 0) write(cells);
  void file.finish();
  return new Uint8Array(bytes.getBuffer());
});

const noCells = (): Cells => ({
  dataset: [],
  release: [],
  place: [],
  industry: [],
  code: [],
  measure: [],
  value: [],
  reason: [],
  at_least: [],
  unit: [],
});

function openParquet(writer: ByteWriter): readonly [ParquetWriter, (cells: Cells) => void] {
  const columnsOf = (cells: Cells): ColumnSource[] =>
    Object.entries(columns).map(([name, type]) => ({ name, type, data: cells[name as Column] }));
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnsOf(noCells()) }),
    codec: 'GZIP',
    compressors: { GZIP: (input) => gzipSync(input) },
    createdBy: 'Career Almanac',
  });
  const write = (cells: Cells) => {
    void file.write({ columnData: columnsOf(cells), rowGroupSize: cells.code.length });
  };
  return [file, write];
}

/** Adds the figures of a file of facts, those of a column that it holds nothing of left out. */
function addRows(to: Cells, path: string, { dataset, release, lines }: FactFile): void {
  const [place = '', industry = null] = areaOf(path);
  const split = [...lines].map(([code, line]) => [code, line.split(',')] as const);
  const measures = measuresOf<Dataset>(dataset).flatMap((measure, at) =>
    split.some(([, cells]) => cells[at] !== '')
      ? [{ measure, at, unit: measureOf({ dataset, measure }).unit }]
      : [],
  );
  const absent = lines.get(anyOtherCode)?.split(',');
  for (const [code, cells] of split) {
    const [occupation = ''] = code.split('.N');
    for (const { measure, at, unit } of measures) {
      const cell = cells[at] ?? '';
      // Of what no row has, one would say no more than that there is none.
      if (cell === '' && !absent?.[at]) continue;
      const isNumber = /^-?\d/.test(cell);
      const [reason = '', atLeast] = isNumber ? [] : cell.split(':');
      to.dataset.push(dataset);
      to.release.push(release);
      to.place.push(place);
      to.industry.push(industry);
      to.code.push(occupation);
      to.measure.push(measure);
      to.value.push(isNumber ? Number(cell) : null);
      to.reason.push(isNumber ? null : reason || 'not-in-our-copy');
      to.at_least.push(atLeast === undefined ? null : Number(atLeast));
      to.unit.push(unit);
    }
  }
}
