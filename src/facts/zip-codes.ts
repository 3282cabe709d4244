import type { ZipPlaces } from '../domain/places/zip-places.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { zipCodes } from './tables/places.ts';

const list = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '));

/** Where every ZIP code of the edition held lies, in order. */
export const allZipCodes = once((): readonly ZipPlaces[] =>
  readTable(zipCodes).map(({ zip, states, metros, outside }) => ({
    zip,
    states: list(states),
    metros: list(metros),
    outside,
  })),
);
