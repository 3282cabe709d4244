import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PreviewImage } from '../../src/domain/site/preview-image.ts';
import { drawPreview, forBrowsers } from './draw-preview.ts';
import { faces } from './font.ts';
import { renderDrawing } from './render-preview.ts';

const imageName = 'preview.png';
const drawingName = 'preview.svg';

/** What a run has done so far. */
export interface PreviewCount {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Turns the `preview.json` files below `site` into `preview.png` files beside them, and the drawings of these into `preview.svg`. Pictures that
 * are drawn are kept in `cache` under a name made from all they depend on, so that the next build
 * need not draw them again.
 */
export class PreviewFiles {
  readonly #site: string;
  readonly #cache: string;
  readonly #used = new Set<string>();
  #drawn = 0;

  constructor(site: string, cache: string) {
    this.#site = site;
    this.#cache = cache;
  }

  get count(): PreviewCount {
    return { drawn: this.#drawn, kept: this.#used.size - this.#drawn };
  }

  /** Draws what is there now. A file that is still being written is left for the next time. */
  async drawNew(): Promise<void> {
    for (const file of await this.#models()) {
      const text = await readFile(file, 'utf8');
      if (isWhole(text)) await this.#draw(file, JSON.parse(text) as PreviewImage);
    }
  }

  /** Draws what is left once every page is built, and forgets pictures that no page has now. */
  async finish(): Promise<void> {
    await this.drawNew();
    const [unfinished] = await this.#models();
    if (unfinished !== undefined) {
      throw new Error(`${unfinished} holds no whole preview image. Build again.`);
    }
    for (const name of await readdir(this.#cache).catch(() => [])) {
      // What another build is writing just now has a longer name.
      const isOld = name.endsWith('.png') && !this.#used.has(name);
      if (isOld) await rm(join(this.#cache, name), { force: true });
    }
  }

  async #models(): Promise<string[]> {
    const files = await readdir(this.#site, { recursive: true }).catch(() => []);
    return files
      .filter((file) => /(?:^|[\\/])preview\.json$/.test(file))
      .map((file) => join(this.#site, file));
  }

  async #draw(file: string, image: PreviewImage): Promise<void> {
    const svg = drawPreview(image);
    const name = `${createHash('sha256').update(renderer).update(svg).digest('hex')}.png`;
    const kept = join(this.#cache, name);
    const target = join(dirname(file), imageName);
    const isKept = await copyFile(kept, target).then(
      () => true,
      () => false,
    );
    if (!isKept) {
      const png = renderDrawing(svg);
      await writeFile(target, png);
      await mkdir(this.#cache, { recursive: true });
      // Another build may look for the picture just now: it must never find half of it.
      await writeFile(`${kept}.${process.pid}`, png);
      await rename(`${kept}.${process.pid}`, kept);
      this.#drawn += 1;
    }
    await writeFile(join(dirname(file), drawingName), forBrowsers(svg));
    this.#used.add(name);
    await rm(file);
  }
}

/** Everything besides the drawing that decides on the bytes of a picture. */
const renderer = [
  createRequire(import.meta.url).resolve('@resvg/resvg-js/package.json'),
  ...['./indexed-png.ts', './render-preview.ts'].map((name) => join(import.meta.dirname, name)),
  ...Object.values(faces).map(({ file }) => file),
]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

const isWhole = (text: string) => text.endsWith('}');
