import type { FinderOccupation } from '../../domain/find/finder-occupation.ts';
import { loadSentences } from './finder-data.element.ts';

/** An answer waits so long for its sentences; those that come later are filled in. */
const mostWait = 150;

/** What the jobs of an answer are, in a sentence each. */
export class ResultSentences {
  #known: ReadonlyMap<string, string> = new Map();

  /** Those that are there by now, by code. */
  async of(rows: readonly FinderOccupation[]): Promise<ReadonlyMap<string, string>> {
    if (rows.every(({ code }) => this.#known.has(code))) return this.#known;
    const loading = loadSentences(rows).then((sentences) => {
      this.#known = sentences;
      fillIn(sentences);
    });
    await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, mostWait))]);
    return this.#known;
  }
}

function fillIn(sentences: ReadonlyMap<string, string>): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-find-results] > li')) {
    const part = row.querySelector<HTMLElement>('[data-sentence][hidden]');
    const sentence = sentences.get(row.dataset.codes ?? '');
    if (!part || sentence === undefined) continue;
    part.textContent = sentence;
    part.hidden = false;
  }
}
