import { Answerer } from '../../domain/search/answerer.ts';
import {
  addRestFile,
  readFirstFile,
  type FirstFile,
  type RestFile,
} from '../../domain/search/record-files.ts';
import { readPlaceList, type PlaceListFile } from '../../domain/place-list.ts';
import { PlaceIndex } from '../../domain/place-query.ts';
import { indexTitles, indexTitlesInSlices } from '../../domain/search/title-index.ts';
import type { TitleRecords } from '../../domain/search/title-record.ts';
import { byLikeness } from './likeness.ts';
import type { FromWorker, Question, Reach, ToWorker } from './search-messages.ts';

/** Fetches and parses a JSON file. `anew`: past every cache. */
export type FetchFile = (address: string, anew: boolean) => Promise<unknown>;

/** The addresses of what is searched. */
type Opening = Omit<Extract<ToWorker, { kind: 'open' }>, 'kind'>;

/** Answers questions from the titles it has, and again when it has them all. */
export class SearchDesk {
  readonly #say: (message: FromWorker) => void;
  readonly #fetchFile: FetchFile;
  #answerer: Answerer | undefined;
  #places = new PlaceIndex([]);
  #reach: Reach = 'first';
  #last: Question | undefined;

  constructor(say: (message: FromWorker) => void, fetchFile: FetchFile) {
    this.#say = say;
    this.#fetchFile = fetchFile;
  }

  ask(question: Question): void {
    this.#last = question;
    const answer = this.#answerer?.answer(question.query, question.limit, question.where);
    if (answer) this.#say({ kind: 'answer', id: question.id, answer, reach: this.#reach });
  }

  /** Loads the titles: the best known first. */
  async open({ first, rest, places }: Opening): Promise<void> {
    try {
      // Side by side: the titles are most of what there is to wait for.
      const known = this.#fetchPlaces(places);
      const file = (await this.#fetchFile(first, false)) as FirstFile;
      const records = readFirstFile(file);
      this.#places = await known;
      this.#use(new Answerer(indexTitles(records), byLikeness, this.#places), 'first');
      // Only now, so that the second file does not slow the first one down.
      await this.#openRest(records, file.edition, rest);
    } catch {
      if (!this.#answerer) this.#say({ kind: 'failed' });
      else this.#use(this.#answerer, 'no-more');
    }
  }

  /** Search goes on without places when their list cannot be had, and says so. */
  async #fetchPlaces(address: string): Promise<PlaceIndex> {
    try {
      const file = (await this.#fetchFile(address, false)) as PlaceListFile;
      return new PlaceIndex(readPlaceList(file));
    } catch {
      return new PlaceIndex([]);
    }
  }

  async #openRest(records: TitleRecords, edition: string, address: string): Promise<void> {
    let file = (await this.#fetchFile(address, false)) as RestFile;
    // A cache may hold one of the two files from before the site was last built.
    if (file.edition !== edition) file = (await this.#fetchFile(address, true)) as RestFile;
    if (file.edition !== edition) throw new Error('The two files come from different builds.');
    const work = indexTitlesInSlices(addRestFile(records, file));
    for (;;) {
      const step = work.next();
      if (step.done) {
        this.#use(new Answerer(step.value, byLikeness, this.#places), 'all');
        return;
      }
      // Questions that came in meanwhile are answered between two slices.
      await new Promise((resume) => setTimeout(resume));
    }
  }

  #use(answerer: Answerer, reach: Reach): void {
    this.#answerer = answerer;
    this.#reach = reach;
    if (this.#last) this.ask(this.#last);
  }
}
