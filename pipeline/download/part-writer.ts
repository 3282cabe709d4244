import type { FileHandle } from 'node:fs/promises';

/**
 * Writes bytes one after the other, and takes them without waiting: what is not taken from a
 * connection before it breaks is lost.
 */
export class PartWriter {
  readonly #file: Promise<FileHandle>;
  #written: Promise<void>;

  constructor(file: Promise<FileHandle>) {
    this.#file = file;
    this.#written = this.#after(Promise.resolve(), async () => {
      await file;
    });
  }

  add(bytes: Uint8Array): void {
    this.#written = this.#after(this.#written, async () => {
      await (await this.#file).writeFile(bytes);
    });
  }

  /** Ends when all is written. Throws what went wrong with the file. */
  async close(): Promise<void> {
    try {
      await this.#written;
    } finally {
      await (await this.#file).close();
    }
  }

  #after(before: Promise<void>, step: () => Promise<void>): Promise<void> {
    const both = before.then(step);
    // `close` reports it; until then nobody listens.
    both.catch(() => undefined);
    return both;
  }
}
