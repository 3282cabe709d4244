import { isPresent } from '../domain/figure.ts';
import { cellOf } from '../domain/figure-cell.ts';
import { payMeasure, percentilePoints, type PlaceMeasure } from '../domain/measure.ts';
import { allOccupationsCode } from '../domain/occupation-code.ts';
import { placeScopeOf, type Place } from '../domain/place.ts';
import { writePlaceList, type PlaceListFile } from '../domain/place-list.ts';
import type { PlacePayFile } from '../domain/place-pay-file.ts';
import { codesIn, hasMeasure, placeFigure, placeReleases } from '../facts/oews-places.ts';
import { oewsRelease } from '../facts/oews-releases.ts';
import { allPlaces } from '../facts/places.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { parityFigure, parityYear } from '../facts/price-parities.ts';

/** What a reader may switch a page to. */
const switched: readonly PlaceMeasure[] = [
  'employment',
  'annual-mean',
  ...percentilePoints.map((point) => payMeasure('annual', point)),
  'hourly-mean',
  ...percentilePoints.map((point) => payMeasure('hourly', point)),
];

/** Every place below the nation. */
export const pickedPlaces = (): readonly Place[] =>
  allPlaces().filter(({ kind }) => kind !== 'nation');

export const placeListFile = (): PlaceListFile => writePlaceList(allPlaces());

/** Every published figure of a place that a page may be switched to. */
export function placePayFile(place: Place): PlacePayFile {
  const scope = placeScopeOf(place.id) === 'metro' ? 'metro' : 'state';
  const release = placeReleases(scope).at(-1) ?? '';
  const measures = switched.filter((measure) => hasMeasure(scope, measure));
  const parity = parityFigure(place.id);
  return {
    place,
    release,
    releaseLabel: oewsRelease(release).label,
    source: sourceOf(placeFigure(place.id, allOccupationsCode, 'annual-median').id),
    prices: isPresent(parity) ? { year: parityYear(), index: parity.value } : null,
    measures,
    rows: Object.fromEntries(
      codesIn(place.id).map((code) => [
        code,
        measures.map((measure) => cellOf(placeFigure(place.id, code, measure))),
      ]),
    ),
  };
}

function sourceOf(id: string): PlacePayFile['source'] {
  const { title, url } = sourceOfFact(id);
  return { title, url };
}
