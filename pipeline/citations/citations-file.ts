import { sourceTitle, type CitationsFile } from '../../src/domain/cite/citation.ts';
import type { SourceRecord } from '../../src/facts/source-record.ts';
import { citedItems, type CitedWork } from './cited-items.ts';
import { formatCitation } from './format-citation.ts';

const site = 'Career Almanac';

/** `data/citations.json`: everything that is cited and does not hang on a title or a figure. */
export function citationsFile(sources: readonly SourceRecord[]): CitationsFile {
  const undated = { published: null, retrieved: lastRetrieved(sources) };
  return {
    pages: { byRelease: pageForm(newestPay(sources) ?? undated), undated: pageForm(undated) },
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceCitation(source)])),
    figures: figureForms(sources),
  };
}

/** What the data is cited as when no release is meant: when it was last read. */
const lastRetrieved = (sources: readonly SourceRecord[]): string =>
  sources.reduce((latest, { retrieved }) => (retrieved > latest ? retrieved : latest), '');

/** The file that pages take their date from: that of the newest release of national pay. */
function newestPay(sources: readonly SourceRecord[]): SourceRecord | undefined {
  return sources
    .filter(({ id }) => id.startsWith('oews-national-'))
    .toSorted((a, b) => (a.release < b.release ? -1 : 1))
    .at(-1);
}

const pageForm = ({ published, retrieved }: Pick<CitedWork, 'published' | 'retrieved'>) =>
  formatCitation(citedItems({ kind: 'page', author: site, published, retrieved }));

function workOf(
  kind: 'source' | 'figure',
  { producer, published, retrieved }: SourceRecord,
): CitedWork {
  return { kind, author: producer, published, retrieved };
}

function sourceCitation(source: SourceRecord) {
  const { id: key, url } = source;
  return formatCitation(
    citedItems(workOf('source', source), { title: sourceTitle(source), url, key }),
  );
}

/** One form for all sources whose figures are cited alike, words apart. */
function figureForms(sources: readonly SourceRecord[]): CitationsFile['figures'] {
  const alike = Map.groupBy(sources, (source) => JSON.stringify(workOf('figure', source)));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const citation = formatCitation(citedItems(workOf('figure', first)));
    return [{ sources: group.map(({ id }) => id), citation }];
  });
}
