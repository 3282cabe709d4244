import type { ZipPlaces } from '../domain/places/zip-places.ts';
import { sourceOfDataset } from './sources.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { zipCodes } from './tables/places.ts';

const list = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '));

/** The edition of the ZIP codes held, in words: the other source of their table dates the metros. */
export function zipEdition(): string {
  return sourceOfDataset('zip').releaseLabel;
}

/** Where every ZIP code of the edition held lies, in order. */
export const allZipCodes = once((): readonly ZipPlaces[] =>
  readTable(zipCodes).map(({ zip, states, metros, outside }) => ({
    zip,
    states: list(states),
    metros: list(metros),
    outside,
  })),
);
