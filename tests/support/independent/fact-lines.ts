import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads figures by fact id as the README beside the files of facts tells a program to, step by step,
 * and by nothing else.
 */
export class FactLines {
  readonly #folder: string;
  readonly #files = new Map<string, ReadonlyMap<string, readonly string[]> | undefined>();

  /** @param folder the folder that the README stands in. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The number of a fact, or the reason why there is none. */
  cell(factId: string): string {
    const [dataset = '', release = '', place = '', ...rest] = factId.split('/');
    const [code = '', measure = ''] = rest.length === 1 ? ['rent', ...rest] : rest;
    const industry = /\.N.*$/.exec(code)?.[0] ?? '';
    const lines = this.#lines(`${dataset}/${release}/${place}${industry}.csv`);
    const column = lines?.get('code')?.indexOf(measure) ?? -1;
    const line = lines?.get(code) ?? lines?.get('*');
    const cell = line?.[column] ?? '';
    return cell === '' ? 'not-in-our-copy' : cell;
  }

  #lines(file: string): ReadonlyMap<string, readonly string[]> | undefined {
    if (!this.#files.has(file)) {
      const path = join(this.#folder, file);
      const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : undefined;
      const cells = text?.split('\n').map((line) => line.split(','));
      this.#files.set(file, cells && new Map(cells.map((line) => [line[0] ?? '', line])));
    }
    return this.#files.get(file);
  }
}
