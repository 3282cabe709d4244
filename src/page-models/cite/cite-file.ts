import { careerName } from '../../domain/words/career-name.ts';
import { sourceTitle, type Citation } from '../../domain/cite/citation.ts';
import type { CitedSet, CiteFile } from '../../domain/cite/figure-citation.ts';
import { tableKey, type FigureSource } from '../../domain/figures/figure-words.ts';
import type { DatasetRecord, FactTable } from '../../domain/figures/dataset-record.ts';
import { datasets } from '../../domain/figures/datasets.ts';
import { datasetIds, type Dataset } from '../../domain/figures/measures.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { sectorName } from '../../domain/words/sector-name.ts';
import { amountSubjects, amountYears } from '../../facts/amounts.ts';
import { figureCitationForm } from '../../facts/citations.ts';
import { releasesOf } from '../../facts/held-releases.ts';
import { industriesIn } from '../../facts/industries.ts';
import { isLeftOut } from '../../facts/oews-places.ts';
import { detailedOccupations, oewsRowsAt } from '../../facts/oews.ts';
import { allPlaces } from '../../facts/places.ts';
import { newestEdition, sourceInTable } from '../../facts/sources.ts';
import { occupationCareers } from '../career-directory.ts';

/** The names, sources and citation forms that figures are cited and downloaded with. */
export function citeFile(): CiteFile {
  const origins = originsByKey();
  const sources: Record<string, FigureSource> = {};
  const cited: Record<string, CitedSet> = {};
  const forms: Citation[] = [];
  const formAt = new Map<string, number>();
  for (const [key, origin] of origins) {
    const form = figureCitationForm(origin);
    // Two that differ in one style only are two.
    const text = JSON.stringify(form);
    const at = formAt.get(text) ?? forms.push(form) - 1;
    formAt.set(text, at);
    const { id, producer, program, releaseLabel: edition } = origin;
    sources[key] = { id, from: `${producer}, ${program}`, edition };
    cited[key] = { title: sourceTitle(origin), url: origin.url, form: at };
  }
  for (const year of amountYears()) {
    const from = 'Whoever sets the amount: amounts.csv names the page';
    sources[tableKey('amount', 'amounts', year)] = { id: 'amounts', from, edition: year };
  }
  return {
    codes: codeNames(),
    sectors: sectorNames(),
    places: placeNames(),
    leftOut: detailedOccupations().flatMap(({ code }) => (isLeftOut('metro', code) ? [code] : [])),
    sources,
    cited,
    forms,
  };
}

function codeNames(): Readonly<Record<string, string>> {
  const groups = (['broad', 'minor', 'major', 'total'] as const).flatMap((level) =>
    oewsRowsAt(level).map(({ code, title }): [string, string] => [
      code,
      level === 'total' ? 'All occupations' : careerName(title),
    ]),
  );
  const careers = occupationCareers().map(({ code, name }): [string, string] => [code, name]);
  return { ...Object.fromEntries([...groups, ...careers]), ...amountSubjects() };
}

const sectorNames = () =>
  Object.fromEntries(industriesIn().map((sector) => [sector.naics, sectorName(sector)]));

const placeNames = () =>
  Object.fromEntries(
    allPlaces().map(({ id, name, slug }): [string, [string, string]] => [id, [name, slug]]),
  );

/** Every source file that figures are shown from, by the key of those figures. */
function originsByKey(): ReadonlyMap<string, Origin> {
  const known = datasetIds.flatMap((dataset) => {
    const { tables, ownSources }: DatasetRecord = datasets[dataset];
    if (ownSources) return [];
    return Object.entries(tables).flatMap(([name, table]) =>
      releasesHeld(dataset, table).flatMap((release): [string, Origin][] => {
        const origin = sourceInTable(dataset, table, release);
        return origin ? [[tableKey(dataset, name, release), origin]] : [];
      }),
    );
  });
  return new Map(known);
}

/** The releases of a table with one file each, oldest first; else the newest of its dataset. */
const releasesHeld = (dataset: Dataset, table: FactTable): readonly string[] =>
  table.path.includes('{release}') ? releasesOf(table) : [newestEdition(dataset)];
