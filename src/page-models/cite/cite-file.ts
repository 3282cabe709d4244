import { careerName } from '../../domain/career-name.ts';
import { sourceTitle, type Citation } from '../../domain/citation.ts';
import { entryEducationCode, occupationInIndustry } from '../../domain/fact-code.ts';
import { factId, parseFactId, type FactId } from '../../domain/fact-id.ts';
import type { CitedSet, CiteFile } from '../../domain/figure-citation.ts';
import { sourceKey, type FigureSource } from '../../domain/figure-words.ts';
import { allOccupationsCode } from '../../domain/occupation-code.ts';
import type { Origin } from '../../domain/receipt.ts';
import { sectorName } from '../../domain/sector-name.ts';
import { figureCitationForm } from '../../facts/citations.ts';
import { releasesOf } from '../../facts/held-releases.ts';
import { industriesIn } from '../../facts/industries.ts';
import { oewsRowsAt } from '../../facts/oews.ts';
import { allPlaces } from '../../facts/places.ts';
import { mainSourceOf, newestEdition, sourceOfFact } from '../../facts/sources.ts';
import { oewsNational } from '../../facts/tables/oews.ts';
import { oewsEducation, oewsIndustry, oewsMetro, oewsState } from '../../facts/tables/places.ts';
import { onetSurvey } from '../../facts/tables/ratings.ts';
import type { TableDefinition } from '../../facts/tables/table.ts';
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
    const at = formAt.get(form.apa) ?? forms.push(form) - 1;
    formAt.set(form.apa, at);
    const { id, producer, program, releaseLabel: edition } = origin;
    sources[key] = { id, from: `${producer}, ${program}`, edition };
    cited[key] = { title: sourceTitle(origin), url: origin.url, form: at };
  }
  return {
    codes: codeNames(),
    sectors: sectorNames(),
    places: placeNames(),
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
  return Object.fromEntries([...groups, ...careers]);
}

const sectorNames = () =>
  Object.fromEntries(industriesIn().map((sector) => [sector.naics, sectorName(sector)]));

const placeNames = () =>
  Object.fromEntries(
    allPlaces().map(({ id, name, slug }): [string, [string, string]] => [id, [name, slug]]),
  );

/** Every source file that figures are shown from, by the key of those figures. */
function originsByKey(): ReadonlyMap<string, Origin> {
  const pay = (table: TableDefinition, place: string, code: string) =>
    releasesOf(table).map((release) =>
      factId({ dataset: 'oews', release, place, code, measure: 'annual-median' }),
    );
  const prices = newestEdition('rpp');
  const examples: FactId[] = [
    ...pay(oewsNational, 'US', allOccupationsCode),
    ...pay(oewsState, 'TX', allOccupationsCode),
    ...pay(oewsMetro, 'M19100', allOccupationsCode),
    ...pay(oewsEducation, 'US', entryEducationCode('bachelors')),
    ...pay(oewsIndustry, 'US', occupationInIndustry(allOccupationsCode, '62')),
    `ep/${newestEdition('ep')}/US/${allOccupationsCode}/openings`,
    `rpp/${prices}/TX/all-items/index`,
    `rpp/${prices}/US/all-items/index`,
    `cpi/${newestEdition('cpi')}/US/all-items/index`,
  ];
  const onet = newestEdition('onet');
  return new Map([
    ...examples.map((id): [string, Origin] => [sourceKey(parseFactId(id)), sourceOfFact(id)]),
    [`onet/${onet}`, mainSourceOf(onetSurvey)],
  ]);
}
