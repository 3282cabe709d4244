import { spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  citedItems,
  fillCitation,
  pageWork,
  sourceTitle,
  sourceWork,
  type Citation,
  type CitedWork,
} from '../domain/citation.ts';
import type { Origin } from '../domain/receipt.ts';
import { FactsError } from './facts-error.ts';
import { once } from './once.ts';
import { allSources, newestEdition } from './sources.ts';

const script = 'scripts/format-citations.ts';

/** What the data is cited as when no release is meant: when it was last read. */
const undated = once(() => ({
  published: null,
  retrieved: allSources()
    .map((source) => source.retrieved)
    .reduce((latest, day) => (day > latest ? day : latest)),
}));

const newestPay = once(() => {
  const release = newestEdition('oews');
  const { published, retrieved } =
    allSources().find((source) => source.id === `oews-national-${release}`) ?? undated();
  return { published, retrieved };
});

/** Every kind of work that is cited, formatted by the citation processor with stand-ins. */
const madeCitations = once((): ReadonlyMap<string, Citation> => {
  const works = [
    pageWork(undated()),
    pageWork(newestPay()),
    ...allSources().flatMap((source) => [
      sourceWork('source', source),
      sourceWork('figure', source),
    ]),
  ];
  const distinct = new Map(works.map((work) => [keyOf(work), work]));
  const made = formatted([...distinct.values()]);
  return new Map(
    [...distinct.keys()].flatMap((key, at) => {
      const citation = made[at];
      return citation ? [[key, citation] as const] : [];
    }),
  );
});

const keyOf = ({ kind, author, published, retrieved }: CitedWork) =>
  [kind, author, published, retrieved].join('|');

/** Runs the processor in a process of its own; see the script for why. */
function formatted(works: readonly CitedWork[]): readonly Citation[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(script)], {
    input: JSON.stringify(works.map((work) => citedItems(work))),
    encoding: 'utf8',
  });
  const made = status === 0 ? (JSON.parse(stdout) as readonly Citation[]) : [];
  if (made.length === works.length) return made;
  throw new FactsError(
    `The citations were not made: ${stderr.trim().split('\n').at(-1) ?? 'no reason was given'}.`,
    script,
    'Run "npm ci", so that the packages it takes are there, and build again.',
  );
}

function madeFor(work: CitedWork): Citation {
  const made = madeCitations().get(keyOf(work));
  if (made) return made;
  throw new FactsError(
    `No citation was made for "${keyOf(work)}".`,
    'src/facts/citations.ts',
    'Add it to the works that are formatted.',
  );
}

/**
 * A page of this site in every style, dated by the newest release of pay, or, where it shows no
 * figures, by the day the data was read.
 */
export function citationOfPage(
  page: { readonly title: string; readonly url: string; readonly key: string },
  dated: 'by-release' | 'undated',
): Citation {
  return fillCitation(madeFor(pageWork(dated === 'undated' ? undated() : newestPay())), page);
}

/** An agency's data set in every style. */
export function citationOfSource(origin: Origin): Citation {
  const { id, url } = origin;
  return fillCitation(madeFor(sourceWork('source', origin)), {
    title: sourceTitle(origin),
    url,
    key: id,
  });
}

/** The citation of a figure of a data set, with stand-ins for the words of the figure. */
export function figureCitationForm(origin: Origin): Citation {
  return madeFor(sourceWork('figure', origin));
}
