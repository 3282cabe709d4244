import { aiSource } from './ai/ai-source.ts';
import { historySource } from './history/history-source.ts';
import { oewsReleaseList } from './oews/release-list.ts';
import { oewsSource } from './oews/oews-source.ts';
import { oewsStatesSource } from './oews-places/area-sources.ts';
import { oewsEducationSource } from './oews-places/education-source.ts';
import { oewsIndustriesSource } from './oews-places/industry-source.ts';
import { oewsMetrosSource } from './oews-places/metro-source.ts';
import { onetSource } from './onet/onet-source.ts';
import { paritiesSource } from './parities/parities-source.ts';
import { placesSource } from './places/places-source.ts';
import { pricesSource } from './prices/prices-source.ts';
import { programsSource } from './programs/programs-source.ts';
import { projectionsSource } from './projections/projections-source.ts';
import { rentsSource } from './rents/rents-source.ts';
import { socSource } from './soc/soc-source.ts';
import type { Source } from './source.ts';
import { taxesSource } from './taxes/taxes-source.ts';
import { titlesSource } from './titles/titles-source.ts';
import { tuitionSource } from './tuition/tuition-source.ts';
import { workContextSource } from './work-context/work-context-source.ts';
import { workerAgeSource } from './worker-age/worker-age-source.ts';
import { zipSource } from './zip-codes/zip-source.ts';

/**
 * Every agency source, in the order they are shaped. A source may look at the tables of those
 * before it (`ShapedSoFar`), so whatever gives the occupation list comes first.
 */
export const allSources: readonly Source[] = [
  oewsSource(oewsReleaseList),
  socSource,
  programsSource,
  historySource,
  projectionsSource(),
  onetSource,
  titlesSource,
  pricesSource,
  oewsStatesSource(),
  oewsMetrosSource(),
  placesSource,
  zipSource(),
  oewsEducationSource(),
  oewsIndustriesSource(),
  paritiesSource,
  workContextSource,
  aiSource(),
  rentsSource,
  taxesSource,
  workerAgeSource,
  tuitionSource(),
];
