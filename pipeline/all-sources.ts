import { oewsReleaseList } from './oews/release-list.ts';
import { oewsSource } from './oews/oews-source.ts';
import type { Source } from './source.ts';

/**
 * Every agency source, in the order they are shaped. A source may look at the tables of those
 * before it (`ShapedSoFar`), so whatever gives the occupation list comes first.
 */
export const allSources: readonly Source[] = [oewsSource(oewsReleaseList)];
