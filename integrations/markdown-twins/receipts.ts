import type { ShownFigure } from '../../src/domain/figures/figure-csv.ts';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { sourceKey, type FigureWords } from '../../src/domain/figures/figure-words.ts';

/** The figures of a page in short: fact ids with what they say, and the sources they come from. */
export interface ShortReceipts {
  /** Published figures, a line for each file of facts, then those worked out. */
  readonly lines: readonly string[];
  /** A line for each program of an agency, with the editions: "May 2025 (`oews-national-2025-05`)". */
  readonly sources: readonly string[];
}

export function shortReceipts(shown: Iterable<ShownFigure>, words: FigureWords): ShortReceipts {
  const published = new Map<string, Set<string>>();
  const workedOut = new Map<string, Set<string>>();
  const editions = new Map<string, Set<string>>();
  const noteSource = (fact: string) => {
    const source = words.sources[sourceKey(parseFactId(fact))];
    if (source) add(editions, source.from, `${source.edition} (\`${source.id}\`)`);
  };
  for (const figure of shown) {
    const said = figure.missing === undefined ? (figure.value ?? '') : reason(figure);
    if (figure.fact === undefined) {
      const from = (figure.from ?? '').split(' ').filter((fact) => fact !== '');
      from.forEach(noteSource);
      add(workedOut, `${figure.derived ?? ''} from ${fewOrCount(from)}`, said);
      continue;
    }
    const [file, inFile] = cut(figure.fact);
    add(published, file, `${inFile} ${said}`);
    noteSource(figure.fact);
  }
  return {
    lines: [...linesOf(published), ...linesOf(workedOut)],
    sources: linesOf(editions),
  };
}

function add(lists: Map<string, Set<string>>, name: string, item: string): void {
  const list = lists.get(name) ?? new Set();
  lists.set(name, list.add(item));
}

const linesOf = (lists: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...lists].map(([name, items]) => `- ${name}: ${[...items].join(', ')}`);

/** A fact id as the part that names a file of facts, and what is found in it. */
function cut(fact: string): readonly [file: string, inFile: string] {
  const parts = fact.split('/');
  return [parts.slice(0, 3).join('/'), parts.slice(3).join('/')];
}

/** Sums of many figures are told by their number: the page shows them all. */
const fewOrCount = (facts: readonly string[]): string =>
  facts.length > 2 ? `${String(facts.length)} figures` : facts.join(' ');

/** Why there is no number, in the form of the files of facts. */
const reason = ({ missing = '', atLeast }: ShownFigure): string =>
  atLeast === undefined ? missing : `${missing}:${atLeast}`;
