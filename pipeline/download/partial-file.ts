import { open, readFile, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { PartWriter } from './part-writer.ts';

/** What must be the same on the server for the rest to fit what is kept. */
const state = z.object({
  url: z.string(),
  /** A strong ETag, or else the day of the last change, as the server wrote it. */
  validator: z.string(),
});

/** What is kept of a file that came over in part. */
export interface KeptPart {
  readonly bytes: number;
  readonly validator: string;
}

/**
 * A file on its way: its bytes in `<path>.part`, what they are a part of in `<path>.part.json`.
 * Only `moveTo` puts anything under the final name.
 */
export class PartialFile {
  readonly #path: string;
  readonly #state: string;

  constructor(finalPath: string) {
    this.#path = `${finalPath}.part`;
    this.#state = `${this.#path}.json`;
  }

  /** What is kept of `url`, when the rest of it can be asked for. */
  async kept(url: string): Promise<KeptPart | undefined> {
    try {
      const { size } = await stat(this.#path);
      const known = state.parse(JSON.parse(await readFile(this.#state, 'utf8')));
      if (size === 0 || known.url !== url) return undefined;
      return { bytes: size, validator: known.validator };
    } catch {
      return undefined;
    }
  }

  /** Opens it to take the bytes that follow what is kept. */
  continue(): PartWriter {
    return new PartWriter(open(this.#path, 'a'));
  }

  /** Empties it and opens it to take the first bytes. Without a validator it can't be continued. */
  begin(url: string, validator: string | undefined): PartWriter {
    return new PartWriter(this.#openEmpty(url, validator));
  }

  read(): Promise<Uint8Array> {
    return readFile(this.#path);
  }

  /** Puts `bytes` in the place of what came over. */
  async replace(bytes: Uint8Array): Promise<void> {
    await rm(this.#state, { force: true });
    await writeFile(this.#path, bytes);
  }

  /** Moves the whole file into place. */
  async moveTo(finalPath: string): Promise<void> {
    await rename(this.#path, finalPath);
    await rm(this.#state, { force: true });
  }

  async discard(): Promise<void> {
    await rm(this.#state, { force: true });
    await rm(this.#path, { force: true });
  }

  async #openEmpty(url: string, validator: string | undefined): Promise<FileHandle> {
    // The state goes first: bytes must never stand beside the state of other bytes.
    await rm(this.#state, { force: true });
    const handle = await open(this.#path, 'w');
    if (validator !== undefined) {
      await writeFile(this.#state, JSON.stringify({ url, validator }));
    }
    return handle;
  }
}
