import { statesAndTerritories } from '../../src/facts/places.ts';
import { slugOf } from '../../src/domain/site/slug.ts';
import type { Place } from '../../src/domain/places/place.ts';

const metro = (id: string, name: string): Place => ({
  id,
  kind: 'metro',
  name,
  slug: slugOf(name),
  states: name.split(', ')[1]?.split('-') ?? [],
});

/** Every state and territory, and a few metros that share words. */
export const samplePlaces: readonly Place[] = [
  ...statesAndTerritories(),
  metro('M16980', 'Chicago-Naperville-Elgin, IL-IN'),
  metro('M18140', 'Columbus, OH'),
  metro('M19100', 'Dallas-Fort Worth-Arlington, TX'),
  metro('M21340', 'El Paso, TX'),
  metro('M28140', 'Kansas City, MO-KS'),
  metro('M33660', 'Mobile, AL'),
  metro('M35620', 'New York-Newark-Jersey City, NY-NJ'),
  metro('M38860', 'Portland-South Portland, ME'),
  metro('M38900', 'Portland-Vancouver-Hillsboro, OR-WA'),
  metro('M39740', 'Reading, PA'),
  metro('M41940', 'San Jose-Sunnyvale-Santa Clara, CA'),
  metro('M47900', 'Washington-Arlington-Alexandria, DC-VA-MD-WV'),
];
