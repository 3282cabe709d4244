import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { allSpanishWords } from '../../src/facts/spanish-words.ts';
import { searchOver } from '../support/searched-titles.ts';
import { benchDocuments, type BenchDocument } from './bench-document.ts';
import type { BenchEngine } from './bench-engine.ts';
import { askedEveryDay, heldOutQueries, heldOutTitles, type BenchQuery } from './bench-queries.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { behind, costs, placesKnown, rightness, type Measured } from './bench-table.ts';
import { fuseEngine } from './fuse-engine.ts';
import { ask, scoresOf, type Outcome } from './measure.ts';
import { miniSearchEngine } from './minisearch-engine.ts';
import { ourEngine } from './our-engine.ts';
import { fromBuiltSite, fromDocuments, pagefindEngine } from './pagefind-engine.ts';
import { uFuzzyEngine } from './ufuzzy-engine.ts';

// npm run bench:search                      all engines; writes docs/search-benchmark.md
// npm run bench:search -- --only ours       one engine; nothing is written
// npm run bench:search -- --tuning <file>   ours on what ranking is tuned by, and the queries that it
//                                           does not answer first, with what it answers, in a file
const { values } = parseArgs({ options: { only: { type: 'string' }, tuning: { type: 'string' } } });
const half = values.tuning === undefined ? 'reporting' : 'tuning';
const only = values.tuning === undefined ? values.only : 'ours';

const fuseEvery = 47;
const built = 'dist';

const all = searchOver(() => true);
const heldOut = heldOutTitles(all.records, half);
const isHeldOut = new Set(heldOut.map(({ title }) => title));
const without = searchOver(({ title }) => !isHeldOut.has(title));

/** What a library searches, of all titles or of those that are left. */
const documentsOf = (search: typeof all) =>
  benchDocuments({
    records: search.records,
    occupations: search.first.occupations,
    pages: search.pages,
    places: search.places.places,
    spanish: allSpanishWords(),
  });

type Engines = readonly [
  name: string,
  (search: typeof all, isWhole: boolean) => Promise<BenchEngine>,
];
const overDocuments =
  (make: (documents: readonly BenchDocument[]) => BenchEngine) => (search: typeof all) =>
    Promise.resolve(make(documentsOf(search)));

const engines: readonly Engines[] = [
  ['ours', (search) => Promise.resolve(ourEngine(search))],
  ['MiniSearch', overDocuments(miniSearchEngine)],
  ['uFuzzy', overDocuments(uFuzzyEngine)],
  ['Fuse.js', overDocuments((documents) => fuseEngine(documents, fuseEvery))],
  [
    'Pagefind',
    (search, isWhole) => {
      const documents = documentsOf(search);
      const pages = isWhole && existsSync(built) ? fromBuiltSite(built) : fromDocuments(documents);
      return pagefindEngine('Pagefind', pages, documents);
    },
  ],
];

async function outcomesOf(
  [, make]: Engines,
  search: typeof all,
  queries: readonly BenchQuery[],
): Promise<{ engine: BenchEngine; outcomes: readonly Outcome[] }> {
  const engine = await make(search, search === all);
  const outcomes = await ask(engine, queries);
  await engine.close?.();
  return { engine, outcomes };
}

const measured: Measured[] = [];
for (const engine of engines.filter(([name]) => (only ?? name) === name)) {
  const left = await outcomesOf(engine, without, heldOutQueries(heldOut, all.first.occupations));
  const everyday = await outcomesOf(
    engine,
    all,
    askedEveryDay(half === 'tuning' ? half : undefined),
  );
  const scores = scoresOf(engine[0], [...left.outcomes, ...everyday.outcomes]);
  const { every = 1, bytes } = everyday.engine;
  measured.push({ engine: engine[0], bytes: bytes(), every, scores });
  console.log(`${rightness(measured)}\n`);
  if (values.tuning !== undefined) {
    await writeFile(values.tuning, missesOf([...everyday.outcomes, ...left.outcomes]));
  }
}

const parts = { rightness, costs, behind, placesKnown };
const told = Object.fromEntries(
  Object.entries(parts).map(([part, tell]) => [part, tell(measured)]),
) as Record<keyof typeof parts, string>;
console.log(`${told.costs}\n\n${told.placesKnown}\n\n${told.behind}`);
if (only === undefined) {
  const machine = `Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(0) ?? '?'}`;
  const page = { ...told, machine, heldOut: heldOut.length, overSite: existsSync(built) };
  await writeFile('docs/search-benchmark.md', benchmarkPage(page));
}

/** The queries whose first page is not right, with the place of the right one, a line each. */
function missesOf(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ rank }) => rank !== 1)
    .map(({ asked, rank, found }) =>
      [asked.sets[0], asked.query, rank, found.slice(0, 3).join(' ')].join('\t').concat('\n'),
    )
    .join('');
}
