import type { Place } from './place.ts';
import type { PlaceIndex, PlaceReading } from './place-query.ts';
import { readZip, type ZipFile } from './zip-file.ts';
import { unknownZipWords, zipWords } from './zip-words.ts';

/**
 * What a ZIP code means: its metro; any of several places where it straddles or is not certain;
 * its state, with the rural areas of that, where it lies outside every metro.
 * @param reading of kind zip.
 * @param file where it is looked up; undefined where that could not be had.
 */
export function readZipCode(
  { asked }: PlaceReading,
  file: ZipFile | undefined,
  index: PlaceIndex,
): PlaceReading {
  if (!file) {
    return {
      asked,
      kind: 'unlisted',
      places: [],
      why: `Where ZIP code ${asked} lies could not be loaded.`,
    };
  }
  const { edition } = file;
  const lies = readZip(file, asked);
  if (!lies) return { asked, kind: 'unknown', places: [], why: unknownZipWords(asked, edition) };
  const { outside } = lies;
  const states = lies.states.flatMap((code) => index.state(code) ?? []);
  const within = (kind: Place['kind']) =>
    index.places.filter((place) => place.kind === kind && isInAny(place, lies.states));
  const metros = index.places.filter(({ id }) => lies.metros.includes(id));
  const places = {
    no: metros,
    partly: [...metros, ...within('rural'), ...states],
    wholly: [...states, ...within('rural')],
    'not-known': [...within('metro'), ...within('rural'), ...states],
  }[outside];
  const isCertain = outside === 'wholly' || places.length === 1;
  const why = zipWords({ zip: asked, outside, places, edition });
  return { asked, kind: isCertain ? 'one' : 'several', places, why };
}

const isInAny = (place: Place, states: readonly string[]) =>
  place.states.some((state) => states.includes(state));
