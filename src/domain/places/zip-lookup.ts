import type { PlaceIndex, PlaceReading } from './place-query.ts';
import { zipFileOf, type ZipFile } from './zip-file.ts';
import { readZipCode } from './zip-reading.ts';

/** Looks ZIP codes up in their files, each of which is fetched once, when a code of it is asked for. */
export class ZipLookup {
  readonly #fetchFile: (digits: string) => Promise<unknown>;
  readonly #files = new Map<string, Promise<ZipFile | undefined>>();

  /** @param fetchFile the parsed file of two digits; rejects when it cannot be had. */
  constructor(fetchFile: (digits: string) => Promise<unknown>) {
    this.#fetchFile = fetchFile;
  }

  /** What a ZIP code means; any other reading stands. */
  async read(reading: PlaceReading, places: PlaceIndex): Promise<PlaceReading> {
    if (reading.kind !== 'zip') return reading;
    return readZipCode(reading, await this.#file(zipFileOf(reading.asked)), places);
  }

  #file(digits: string): Promise<ZipFile | undefined> {
    const known = this.#files.get(digits);
    if (known) return known;
    const file = this.#fetchFile(digits).then(
      (parsed) => parsed as ZipFile,
      () => {
        // It may be asked for again.
        this.#files.delete(digits);
        return undefined;
      },
    );
    this.#files.set(digits, file);
    return file;
  }
}
