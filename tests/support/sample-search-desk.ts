import { vi } from 'vitest';
import { SearchDesk } from '../../src/components/search/search-desk.element.ts';
import type { FetchFile, FromWorker } from '../../src/components/search/search-messages.element.ts';
import { writePlaceList } from '../../src/domain/places/place-list.ts';
import { writeFiles } from '../../src/domain/search/record-files.ts';
import { samplePlaces } from './sample-places.ts';
import { sampleTitles } from './sample-titles.ts';

/** The files that the build writes for the sample titles and places. */
export const files = { ...writeFiles(sampleTitles), places: writePlaceList(samplePlaces) };

/** A desk with what it says, and a host that serves `served` by the end of the address. */
export function deskWith(served: Record<string, unknown>) {
  const said: FromWorker[] = [];
  const fetchFile = vi.fn<FetchFile>((address, anew) => {
    const file = served[`${address}${anew ? ' anew' : ''}`];
    return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  });
  const desk = new SearchDesk((message) => said.push(message), fetchFile);
  return { desk, said, fetchFile };
}

/** A question as the page sends it. */
export const ask = (query: string, id = 1, where = '') => ({ id, query, limit: 5, where });
/** Where a desk finds each file. */
export const addresses = {
  first: 'first',
  rest: 'rest',
  places: 'places',
  zips: 'zip/',
  codes: 'codes',
  sentences: 'sentences',
};
/** How far each answer reached. */
export const reaches = (said: readonly FromWorker[]) =>
  said.map((message) => (message.kind === 'answer' ? message.reach : 'failed'));
/** The title that stands first in an answer. */
export const topTitle = (message: FromWorker | undefined) =>
  message?.kind === 'answer' ? message.answer.results[0]?.title : undefined;
