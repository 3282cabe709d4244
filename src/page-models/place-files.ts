import { isPresent } from '../domain/figures/figure.ts';
import { absenceWithoutRow } from '../domain/figures/fact-row.ts';
import { figureCell } from '../domain/figures/figure-cell.ts';
import { placeMeasures, type PlaceMeasure } from '../domain/figures/measures.ts';
import { payTableRows } from '../domain/figures/pay-table.ts';
import { allOccupationsCode } from '../domain/words/occupation-code.ts';
import { areaScopeOf, type Place } from '../domain/places/place.ts';
import { writePlaceList, type PlaceListFile } from '../domain/places/place-list.ts';
import type { PlacePayFile } from '../domain/places/place-pay-file.ts';
import { writeZipFiles } from '../domain/places/zip-file.ts';
import { detailedOccupations } from '../facts/oews.ts';
import {
  codesIn,
  hasMeasure,
  isLeftOut,
  placeFigure,
  placeReleases,
} from '../facts/oews-places.ts';
import { oewsRelease } from '../facts/oews-releases.ts';
import { allPlaces } from '../facts/places.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { allZipCodes, zipEdition } from '../facts/zip-codes.ts';
import { parityFigure, parityYear } from '../facts/price-parities.ts';
import { livingCostsFile, statesOf } from './living-costs.ts';

/** What a reader may switch a page to: what the table of pay shows, and how common a job is. */
const switched = new Set<PlaceMeasure>([
  ...payTableRows.flatMap(({ cells }) => cells),
  'location-quotient',
]);

/** Every place below the nation. */
export const pickedPlaces = (): readonly Place[] =>
  allPlaces().filter(({ kind }) => kind !== 'nation');

export const placeListFile = (): PlaceListFile => writePlaceList(allPlaces());

/** Where ZIP codes lie, in files by their first two digits. */
export const zipFiles = () => writeZipFiles(allZipCodes(), zipEdition());

/** Every published figure of a place that a page may be switched to. */
export function placePayFile(place: Place): PlacePayFile {
  const scope = areaScopeOf(place);
  const release = placeReleases(scope).at(-1) ?? '';
  const measures = placeMeasures.filter(
    (measure) => switched.has(measure) && hasMeasure(scope, measure),
  );
  const parity = parityFigure(place.id);
  const states = statesOf(place);
  return {
    place,
    states,
    release,
    releaseLabel: oewsRelease(release).label,
    source: placeOrigin(place.id),
    prices: isPresent(parity) ? { year: parityYear(), index: parity.value } : null,
    costs: livingCostsFile(place),
    withoutRow: absenceWithoutRow({
      dataset: 'oews',
      release,
      place: place.id,
      code: '',
      measure: '',
    }),
    measures,
    leftOut: detailedOccupations().flatMap(({ code }) => (isLeftOut(scope, code) ? [code] : [])),
    rows: Object.fromEntries(
      codesIn(place.id).map((code) => [
        code,
        measures.map((measure) => figureCell(placeFigure(place.id, code, measure))),
      ]),
    ),
  };
}

/** Where the pay of a place, the nation too, was read from. */
export function placeOrigin(place: string): PlacePayFile['source'] {
  const source = sourceOfFact(placeFigure(place, allOccupationsCode, 'annual-median').id);
  return {
    id: source.id,
    producer: source.producer,
    program: source.program,
    title: source.title,
    releaseLabel: source.releaseLabel,
    published: source.published,
    retrieved: source.retrieved,
    population: source.population,
    url: source.url,
    licence: source.licence,
    processing: source.processing,
  };
}
