import { oewsSubject } from './fact-code.ts';
import { parseFactId, type FactAddress } from './fact-id.ts';
import { measuresOf, type Dataset } from './measures.ts';

/**
 * The file below `/api/v1/facts/` that a fact stands in, without its ending: the first three parts
 * of its id, `oews/2025-05/US`; an industry has a file of its own, `oews/2025-05/US.N622000`.
 */
export function factFile({ dataset, release, place, code }: Omit<FactAddress, 'measure'>): string {
  const subject = dataset === 'oews' ? oewsSubject(code) : undefined;
  const industry = subject?.of === 'industry' ? `.N${subject.naics}` : '';
  return `${dataset}/${release}/${place}${industry}`;
}

/** The code of the line that holds for every code without a line of its own. */
export const anyOtherCode = '*';

/** The figures of one area in one release. */
export interface FactFile {
  readonly dataset: Dataset;
  readonly release: string;
  /** Cells of every measure of the dataset, with commas between them, by code. */
  readonly lines: ReadonlyMap<string, string>;
}

/**
 * The text of a file of facts: a column a measure, those that nothing stands in left out.
 * @param before what stood in a folder that was replaced, by fact id.
 */
export function factFileText(
  path: string,
  file: FactFile,
  before: ReadonlyMap<string, string> = new Map(),
): string {
  const measures: readonly string[] = measuresOf<Dataset>(file.dataset);
  const lines = new Map([...file.lines].map(([code, line]) => [code, line.split(',')]));
  for (const [fact, cell] of before) {
    const address = parseFactId(fact);
    if (factFile(address) !== path) continue;
    const line = [...(lines.get(address.code) ?? measures.map(() => ''))];
    line[measures.indexOf(address.measure)] = cell;
    lines.set(address.code, line);
  }
  const cells = [...lines.values()];
  const held = measures.flatMap((_, at) => (cells.some((line) => line[at]) ? [at] : []));
  const header = ['code', ...held.map((at) => measures[at])];
  const sorted = [...lines].sort(([a], [b]) => order(a, b));
  const text = sorted.map(([code, line]) => [code, ...held.map((at) => line[at])].join(','));
  return [header.join(','), ...text, ''].join('\n');
}

/** The line for every other code comes last. */
const order = (a: string, b: string): number =>
  Number(a === anyOtherCode) - Number(b === anyOtherCode) || (a < b ? -1 : 1);

/** The cell of a fact in its file, empty where the file has no column of it. */
export function factCell(file: FactFile, { code, measure, dataset }: FactAddress): string {
  const line = file.lines.get(code) ?? file.lines.get(anyOtherCode) ?? '';
  return line.split(',')[(measuresOf(dataset) as readonly string[]).indexOf(measure)] ?? '';
}
