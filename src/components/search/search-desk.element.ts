import { isCertain } from '../../domain/search/answer-words.ts';
import { Answerer } from '../../domain/search/answerer.ts';
import type { CodeBook, ReadCode } from '../../domain/search/code-book.ts';
import {
  addRestFile,
  readFirstFile,
  type FirstFile,
  type RestFile,
} from '../../domain/search/record-files.ts';
import { readPlaceList, type PlaceListFile } from '../../domain/places/place-list.ts';
import type { Place } from '../../domain/places/place.ts';
import { PlaceIndex, type PlaceReading } from '../../domain/places/place-query.ts';
import type { ZipLookup } from '../../domain/places/zip-lookup.ts';
import { withOtherReading } from '../../domain/search/other-reading.ts';
import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import type { SitePagesFile } from '../../domain/search/site-page.ts';
import type { SpanishMeaning } from '../../domain/search/spanish-words.ts';
import { readSentences, withSentences, type Sentences } from '../../domain/search/sentences.ts';
import { indexTitles, indexTitlesInSlices } from '../../domain/search/title-index.ts';
import type { TitleRecords } from '../../domain/search/title-record.ts';
import type {
  FetchFile,
  FromWorker,
  Question,
  Reach,
  ToWorker,
} from './search-messages.element.ts';
import { asTheyStand, likenessOrder } from './likeness-order.element.ts';
import type { SiteSearch } from './site-search.element.ts';

const zipsUnloaded = 'The code that looks ZIP codes up could not be loaded.';

/** The addresses of what is searched. */
type Opening = Omit<Extract<ToWorker, { kind: 'open' }>, 'kind'>;

/** Answers questions from the titles it has, and again when it has them all. */
export class SearchDesk {
  readonly #say: (message: FromWorker) => void;
  readonly #fetchFile: FetchFile;
  #answerer: Answerer | undefined;
  #places: PlaceIndex;
  #reach: Reach = 'first';
  /** Answers with pages that are no careers, once they are there. */
  #site: SiteSearch | undefined;
  #last: Question | undefined;
  #sentences: Sentences | undefined;
  #codesAt = '';
  #zipsAt = '';
  #zips: ZipLookup | undefined;
  /** The ZIP code that was looked up last. */
  #zip: PlaceReading | undefined;
  #codes: Promise<ReadCode | undefined> | undefined;

  constructor(say: (message: FromWorker) => void, fetchFile: FetchFile) {
    this.#say = say;
    this.#fetchFile = fetchFile;
    this.#places = new PlaceIndex([]);
  }

  ask(question: Question): void {
    this.#last = question;
    const answerer = this.#answerer;
    if (!answerer) return;
    const answer = this.#answer(question, answerer);
    if (answer.match === 'code' && !answerer.hasCodes) void this.#askAboutCode(question, answerer);
    else this.#tell(question, answer);
  }

  #answer(question: Question, titles: Answerer): SearchAnswer {
    const { query, limit, where, asTyped } = question;
    return this.#site?.answer(titles, question) ?? titles.answer(query, limit, where, asTyped);
  }

  #tell(question: Question, answer: SearchAnswer): void {
    const { where } = answer;
    if (where?.kind !== 'zip') this.#send(question, answer);
    else if (this.#zip?.asked === where.asked) this.#sendIn(question, answer, this.#zip);
    else {
      this.#send(question, answer);
      void this.#tellOfZip(question, answer, where);
    }
  }

  /** Looks a ZIP code up, with code and in a file that few readers ask for, and answers again. */
  async #tellOfZip(question: Question, answer: SearchAnswer, where: PlaceReading): Promise<void> {
    let read: PlaceReading = { ...where, kind: 'unlisted', why: zipsUnloaded };
    try {
      const { ZipLookup } = await import('../../domain/places/zip-lookup.ts');
      this.#zips ??= new ZipLookup((digits) =>
        this.#fetchFile(`${this.#zipsAt}${digits}.json`, false),
      );
      read = await this.#zips.read(where, this.#places);
    } catch {
      // Told by the answer: the list could not be had.
    }
    if (read.kind !== 'unlisted') this.#zip = read;
    if (this.#last === question) this.#sendIn(question, answer, read);
  }

  #sendIn(question: Question, answer: SearchAnswer, where: PlaceReading): void {
    const there = { ...answer, where };
    this.#send(question, this.#site?.withPlace(there) ?? there);
  }

  #send({ id }: Question, answer: SearchAnswer): void {
    const told = { ...answer, results: withSentences(answer.results, this.#sentences) };
    const whole = this.#site?.withFacts(told, this.#sentences?.facts) ?? told;
    // Only when all titles are there is it known that none has every word.
    const looksOn = this.#reach !== 'first' && this.#site?.looksOn(answer) === true;
    const reach = looksOn ? 'first' : this.#reach;
    const maySay = reach !== 'first' || isCertain(answer);
    this.#say({ kind: 'answer', id, answer: maySay ? withOtherReading(whole) : whole, reach });
  }

  async #openCodes(): Promise<ReadCode> {
    const [book, { codeReader }] = await Promise.all([
      this.#fetchFile(this.#codesAt, false),
      import('../../domain/search/code-book.ts'),
    ]);
    return codeReader(book as CodeBook);
  }

  /** Fetches what became of other codes, which few readers ask for, and then answers. */
  async #askAboutCode(question: Question, answerer: Answerer): Promise<void> {
    this.#codes ??= this.#openCodes().catch(() => undefined);
    const codes = await this.#codes;
    if (codes) answerer.useCodes(codes);
    // It may be asked for again.
    else this.#codes = undefined;
    this.#tell(question, this.#answer(question, answerer));
  }

  /** Loads the titles: the best known first. */
  async open(opening: Opening): Promise<void> {
    const { first, rest, places, zips, codes, sentences } = opening;
    this.#codesAt = codes;
    this.#zipsAt = zips;
    try {
      // Side by side: the titles are most of what there is to wait for.
      const known = this.#fetchPlaces(places);
      const file = (await this.#fetchFile(first, false)) as FirstFile;
      const records = readFirstFile(file);
      this.#places = await known;
      this.#use(new Answerer(indexTitles(records), asTheyStand, this.#places), 'first');
      // Only now, so that these do not slow the first file down.
      void this.#openSentences(sentences);
      const isWhole = this.#openPages(opening, records, file.edition);
      await this.#openRest(records, file.edition, rest, isWhole);
    } catch {
      if (!this.#answerer) this.#say({ kind: 'failed' });
      else this.#use(this.#answerer, 'no-more');
    }
  }

  /**
   * Adds pages that are no careers, where they are asked for; a careers' search goes without.
   * @returns whether nothing is missing.
   */
  async #openPages(
    { pages, spanish, work = '', pay = '' }: Opening,
    { occupations }: TitleRecords,
    edition: string,
  ): Promise<boolean> {
    if (pages === undefined || spanish === undefined) return true;
    try {
      const [file, meanings, { SiteSearch }] = await Promise.all([
        this.#fetchOfBuild<SitePagesFile>(pages, edition),
        this.#fetchFile(spanish, false),
        import('./site-search.element.ts'),
      ]);
      const again = () => {
        if (this.#last) this.ask(this.#last);
      };
      const files = {
        pages: file,
        spanish: meanings as readonly SpanishMeaning[],
        occupations,
        edition,
        work,
        payIn: ({ slug }: Place) => `${pay}${slug}/pay.json`,
      };
      this.#site = new SiteSearch(files, this.#fetchFile, again);
      again();
      return true;
    } catch {
      return false;
    }
  }

  /** A file of the build that the first file is of: a cache may hold one from before. */
  async #fetchOfBuild<File extends { readonly edition: string }>(
    address: string,
    edition: string,
  ): Promise<File> {
    let file = (await this.#fetchFile(address, false)) as File;
    if (file.edition !== edition) file = (await this.#fetchFile(address, true)) as File;
    if (file.edition !== edition) throw new Error('The files come from different builds.');
    return file;
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

  /** Results say what each career is once the sentences are there, and go without if they are not. */
  async #openSentences(address: string): Promise<void> {
    try {
      this.#sentences = readSentences(await this.#fetchFile(address, false));
      if (this.#last) this.ask(this.#last);
    } catch {
      // Titles and links say enough to go on.
    }
  }

  async #openRest(
    records: TitleRecords,
    edition: string,
    address: string,
    isWhole: Promise<boolean>,
  ): Promise<void> {
    const file = await this.#fetchOfBuild<RestFile>(address, edition);
    const order = likenessOrder();
    const work = indexTitlesInSlices(addRestFile(records, file));
    for (;;) {
      const step = work.next();
      if (step.done) {
        const answerer = new Answerer(step.value, await order, this.#places);
        this.#use(answerer, (await isWhole) ? 'all' : 'no-more');
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
