import { listAddress, readListAddress } from '../lists/list-address.ts';
import type { ListState } from '../lists/list-field.ts';
import { placeInAddress, searchWithPlace } from '../places/place-address.ts';
import { find } from '../site/addresses.ts';
import { unknownParts } from '../site/unknown-parts.ts';
import { finderFields, type FinderOrder } from './wish-fields.ts';
import { orderOf, stateOfWishes, wishesOf, type Wishes } from './wishes.ts';

/** Everything that an address of the finder asks for. */
export interface FinderRequest {
  readonly wishes: Wishes;
  /** The slug or name of a place as it stands in the address; undefined for the whole country. */
  readonly place: string | undefined;
  readonly order: FinderOrder;
  readonly showsAll: boolean;
}

/** The finder as it is opened: no wish, the whole country, most openings first. */
export const emptyRequest: FinderRequest = {
  wishes: {},
  place: undefined,
  order: 'openings',
  showsAll: false,
};

const finderParts = finderFields.map(({ name }) => name);

/**
 * Reads the query string of an address of the finder. What it does not know, or cannot read, is
 * left out and told in whole sentences.
 */
export function readFinderAddress(search: string): {
  readonly request: FinderRequest;
  readonly complaints: readonly string[];
} {
  const { state, complaints } = readListAddress(search, finderFields);
  return {
    request: requestOf(state, placeInAddress(search)),
    complaints: [...complaints, ...unknownParts(search, finderParts, 'the finder')],
  };
}

/** The request of a list's state. */
export function requestOf(state: ListState, place: string | undefined): FinderRequest {
  return {
    wishes: wishesOf(state),
    place,
    order: orderOf(state),
    showsAll: state.show === 'all',
  };
}

/** The state of a list that asks for the same, its place apart. */
export function stateOfRequest({ wishes, order, showsAll }: FinderRequest): ListState {
  return { ...stateOfWishes(wishes), sort: order, show: showsAll ? 'all' : 'some' };
}

/** The query string that asks for `request`, with its question mark; '' when it asks for nothing. */
export function finderSearch(request: FinderRequest): string {
  const search = listAddress(stateOfRequest(request), finderFields, '');
  return searchWithPlace(search, request.place);
}

/** The address of the finder, from the site's root, that asks for `request`. */
export const finderAddress = (request: Partial<FinderRequest>): string =>
  find(finderSearch({ ...emptyRequest, ...request }));
