import { inPlace, placeInSentence, placeScopeOf, type Place } from '../../domain/place.ts';
import type { OccupationColumns, OccupationThere } from '../../domain/place-occupation.ts';
import { shortAttribution, type Receipt } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { upperFirst } from '../../domain/wording.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { hasMeasure, placeReleases } from '../../facts/oews-places.ts';
import { oewsRelease } from '../../facts/oews-releases.ts';
import { statesAndTerritories } from '../../facts/places.ts';
import { occupationsThere } from './occupations-there.ts';
import { rowsReceipt } from './place-receipts.ts';

/** Every occupation of a place, with what its table has columns for. */
export interface PlaceTable {
  readonly rows: readonly OccupationThere[];
  readonly columns: OccupationColumns;
  /** Where and when, to finish a caption: `in Texas, May 2025`. */
  readonly whereAndWhen: string;
  readonly releaseLabel: string;
  /** Receipts of pay in the place and of pay in the nation. */
  readonly pay: Receipt;
  readonly nation: Receipt;
}

export function placeTable(place: Place): PlaceTable {
  const scope = placeScopeOf(place.id) === 'metro' ? 'metro' : 'state';
  const columns = {
    hasRange: hasMeasure(scope, 'annual-p10'),
    hasJobs: hasMeasure(scope, 'employment'),
  };
  const rows = occupationsThere(place);
  const [first] = rows;
  if (!first) {
    throw new FactsError(
      `${place.name} has no figures of any occupation.`,
      'data/oews',
      'Leave the place out of data/places/places.csv, or add its figures.',
    );
  }
  const { median, p10, p90, jobs, nation } = first;
  const range = columns.hasRange ? [p10.id, p90.id] : [];
  const count = columns.hasJobs ? [jobs.id] : [];
  const releaseLabel = oewsRelease(placeReleases(scope).at(-1) ?? '').label;
  return {
    rows,
    columns,
    whereAndWhen: `${inPlace(place)}, ${releaseLabel}`,
    releaseLabel,
    pay: rowsReceipt([median.id, ...range, ...count], upperFirst(placeInSentence(place))),
    nation: rowsReceipt([nation.id]),
  };
}

/** Places whose table is too heavy for their page: some 800 rows of five figures. */
export const placesWithTablePage = statesAndTerritories;

/** The page with all occupations of a state or territory. */
export interface PlaceTablePage {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly table: PlaceTable;
  readonly sourcesLine: string;
}

export function placeTablePage(place: Place): PlaceTablePage {
  const table = placeTable(place);
  const count = String(table.rows.length);
  return {
    place,
    title: `${place.name}: pay of all ${count} occupations`,
    description: `Pay range, jobs and difference from the nation of all ${count} occupations that have figures ${table.whereAndWhen}, with their source.`,
    path: routes.placeOccupations(place.slug),
    trail: [
      { name: 'Places', href: routes.places() },
      { name: place.name, href: routes.place(place.slug) },
    ],
    table,
    sourcesLine: `${shortAttribution(table.pay.origin)}.`,
  };
}
