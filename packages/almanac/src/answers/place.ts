import { nationId, placesInWords, type Place } from '../../../../src/domain/places/place.ts';
import type { PlaceReading } from '../../../../src/domain/places/place-query.ts';
import { suggestPlaces } from '../../../../src/domain/places/place-suggestions.ts';
import { findPlace, placeById } from '../../../../src/facts/places.ts';
import type { Desk } from '../desk/desk.ts';
import { placeNamed } from './addresses.ts';
import type { PlaceAnswer } from './answer.ts';

const mostSuggested = 8;

/** The place that words, an id or a ZIP code mean, or the places that they may mean. */
export function findPlaceCalled(desk: Desk, asked: string): PlaceAnswer {
  const typed = asked.trim();
  const known = findPlace(typed.toUpperCase());
  if (known) return one(desk, asked, known, `“${typed}” is ${known.name}.`);
  const reading = typed === '' ? undefined : desk.readPlace(typed);
  const answer = reading && ofReading(desk, asked, reading);
  if (answer) return answer;
  const suggested = suggestPlaces(desk.places().places, typed, mostSuggested);
  if (suggested.length > 0) {
    return {
      asked,
      verdict: 'near',
      says: `No place is called just “${typed}”. These have it in their names: ${placesInWords(suggested)}. Ask again with the id of one of them.`,
      places: suggested.map((place) => placeNamed(desk, place)),
    };
  }
  return {
    asked,
    verdict: 'unknown',
    says: `No place here is called “${typed}”. Figures are of the nation, states, territories, metropolitan areas and rural areas, not of counties or towns: ask with a state, a larger city nearby, a ZIP code or an id such as TX or M19100.`,
    places: [],
  };
}

const one = (desk: Desk, asked: string, place: Place, says: string): PlaceAnswer => ({
  asked,
  verdict: 'one',
  says,
  places: [placeNamed(desk, place)],
});

/** The answer to a reading; undefined where it knows of no place. */
function ofReading(desk: Desk, asked: string, reading: PlaceReading): PlaceAnswer | undefined {
  const { kind, places, why } = reading;
  if (kind === 'nation') return one(desk, asked, placeById(nationId), 'It is the whole country.');
  const [first, ...others] = places;
  if (!first) {
    return why === undefined ? undefined : { asked, verdict: 'unknown', says: why, places: [] };
  }
  if (kind === 'one') {
    const says = why ?? `“${reading.asked}” is ${first.name}.`;
    return one(desk, asked, first, others.length === 0 ? says : `${says}${shared(others)}`);
  }
  const named = placesInWords(places);
  const says =
    reading.isNear === true
      ? `No place is called “${reading.asked}”. These are called nearly so: ${named}.`
      : (why ?? `“${reading.asked}” may be ${named}.`);
  return {
    asked,
    verdict: reading.isNear === true ? 'near' : 'several',
    says: `${says} Ask again with the id of one of them.`,
    places: places.map((place) => placeNamed(desk, place)),
  };
}

const shared = (others: readonly Place[]) =>
  ` Others share the name or the code: ${placesInWords(others)}.`;
