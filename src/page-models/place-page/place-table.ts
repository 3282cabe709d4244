import { areaScopeOf, inPlace, placeInSentence, type Place } from '../../domain/places/place.ts';
import type { OccupationColumns, OccupationThere } from '../../domain/places/place-occupation.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { placeReleases } from '../../facts/oews-places.ts';
import { oewsRelease } from '../../facts/oews-releases.ts';
import { allPlaces } from '../../facts/places.ts';
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
  const scope = areaScopeOf(place);
  const columns = { isShort: scope !== 'state' };
  const rows = occupationsThere(place);
  const [first] = rows;
  if (!first) {
    throw new FactsError(
      `${place.name} has no figures of any occupation.`,
      'data/oews',
      'Leave the place out of data/places/places.csv, or add its figures.',
    );
  }
  const { median, p10, p90, jobs, quotient, nation } = first;
  const others = [...(columns.isShort ? [] : [p10, p90]), jobs, quotient].map(({ id }) => id);
  const releaseLabel = oewsRelease(placeReleases(scope).at(-1) ?? '').label;
  return {
    rows,
    columns,
    whereAndWhen: `${inPlace(place)}, ${releaseLabel}`,
    releaseLabel,
    pay: rowsReceipt([median.id, ...others], upperFirst(placeInSentence(place))),
    nation: rowsReceipt([nation.id]),
  };
}

/** Every place below the nation: its table is too heavy for its page. */
export const placesWithTablePage = (): readonly Place[] =>
  allPlaces().filter(({ kind }) => kind !== 'nation');

/** The page with all occupations of a place. */
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
    description: `Pay${table.columns.isShort ? '' : ' range'}, jobs and how common each is, of all ${count} occupations that have figures ${table.whereAndWhen}, with their source.`,
    path: routes.placeOccupations(place.slug),
    trail: [
      { name: 'Places', href: routes.places() },
      { name: place.name, href: routes.place(place.slug) },
    ],
    table,
    sourcesLine: `${shortAttribution(table.pay.origin)}.`,
  };
}
