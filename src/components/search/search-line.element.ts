import * as addresses from '../../domain/site/addresses.ts';
import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import { trustedScript } from '../layout/trusted-types.element.ts';
import type { FromWorker, Reach, ToWorker } from './search-messages.element.ts';
import workerAddress from './search-worker.element.ts?worker&url';

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listen: (event: { data: FromWorker }) => void): void;
  addEventListener(type: 'error', listen: () => void): void;
}

/** What a listener gets: an answer to its newest question, or word that there will be none. */
export type Reply = { readonly answer: SearchAnswer; readonly reach: Reach } | 'failed';

/** What is looked for: pages of every kind, or careers alone. */
export type SearchScope = 'site' | 'careers';

/**
 * A line to the worker. One question is under way at a time and only the newest waits, so that
 * fast typing does not queue up; answers to older questions are dropped.
 */
export class SearchLine {
  readonly #worker: WorkerLike;
  readonly #listen: (reply: Reply) => void;
  #newest = 0;
  #underWay = false;
  #waiting: ToWorker | undefined;

  constructor(
    worker: WorkerLike,
    root: URL,
    listen: (reply: Reply) => void,
    scope: SearchScope = 'site',
  ) {
    this.#worker = worker;
    this.#listen = listen;
    worker.addEventListener('message', ({ data }) => {
      this.#hear(data);
    });
    worker.addEventListener('error', () => {
      listen('failed');
    });
    const address = (path: string) => new URL(`.${path}`, root).href;
    worker.postMessage({
      kind: 'open',
      first: address('/search/first.json'),
      rest: address('/search/rest.json'),
      places: address(addresses.placeList()),
      zips: address(addresses.zipFiles()),
      codes: address('/search/codes.json'),
      sentences: address('/search/sentences.json'),
      ...(scope === 'site'
        ? {
            pages: address('/search/pages.json'),
            spanish: address('/search/spanish.json'),
            work: address('/search/work.json'),
            pay: address('/places/'),
          }
        : {}),
    });
  }

  /** @param asTyped read the words as nothing but what they are. */
  ask(query: string, limit: number, where: string, asTyped = false): void {
    this.#newest += 1;
    const question: ToWorker = { kind: 'ask', id: this.#newest, query, limit, where, asTyped };
    if (this.#underWay) {
      this.#waiting = question;
      return;
    }
    this.#underWay = true;
    this.#worker.postMessage(question);
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'failed') {
      this.#listen('failed');
      return;
    }
    this.#underWay = false;
    if (this.#waiting) {
      this.#underWay = true;
      this.#worker.postMessage(this.#waiting);
      this.#waiting = undefined;
    } else if (message.id === this.#newest) {
      this.#listen({ answer: message.answer, reach: message.reach });
    }
  }
}

/** A line to a worker of its own. */
export function openSearchLine(listen: (reply: Reply) => void, scope?: SearchScope): SearchLine {
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  return new SearchLine(worker, siteRoot(document), listen, scope);
}
