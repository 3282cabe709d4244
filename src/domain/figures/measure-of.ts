import { measures, measuresOf, type Dataset, type Measure } from './measures.ts';

/** What is needed of an address to know what its figure measures. */
export interface Measured {
  readonly dataset: Dataset;
  readonly measure: string;
}

/** The record of a measure; undefined when the dataset has no such measure. */
export function findMeasure({ dataset, measure }: Measured): Measure | undefined {
  const known: Readonly<Record<string, Measure>> = measures[dataset];
  return Object.hasOwn(known, measure) ? known[measure] : undefined;
}

/** The record of a measure. Throws a RangeError when the dataset has no such measure. */
export function measureOf(measured: Measured): Measure {
  const found = findMeasure(measured);
  if (found) return found;
  const { dataset, measure } = measured;
  throw new RangeError(
    `The dataset "${dataset}" has no measure "${measure}": use one of ${measuresOf(dataset).join(', ')}, or add it to src/domain/figures/measures.ts.`,
  );
}

/** What a fact measures, inside a sentence; the measure's own id where it is not known. */
export function measureWords(measured: Measured): string {
  return findMeasure(measured)?.words ?? measured.measure;
}

/** The name of a measure's column: `annual-median` is `annual_median`. */
export type ColumnOf<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}_${ColumnOf<Rest>}`
  : Id;

const columns = new Map<string, string>();

export function columnOf<Id extends string>(id: Id): ColumnOf<Id> {
  // Asked for millions of times in a build, of a hundred measures.
  const column = columns.get(id) ?? id.replaceAll('-', '_');
  columns.set(id, column);
  return column as ColumnOf<Id>;
}
