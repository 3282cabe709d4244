import {
  answerNotes,
  answerWords,
  invitation,
  isCertain,
  lookingWords,
} from '../../domain/search/answer-words.ts';
import * as addresses from '../../domain/site/addresses.ts';
import {
  placeMeant,
  resultCount,
  resultsInOrder,
  type SearchAnswer,
} from '../../domain/search/search-answer.ts';
import {
  requestFromQuery,
  requestInWords,
  type SearchRequest,
} from '../../domain/search/search-request.ts';
import { Announcer } from './announcer.element.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { fillList, sayWords } from './show-answer.element.ts';
import { walkResults } from './result-keys.element.ts';
import { openSearchLine, type Reply, type SearchLine } from './search-line.element.ts';

const mostResults = 40;
const unreachable =
  'The list of titles could not be loaded. Load the page again, or go through the careers from A to Z.';
const incomplete =
  'Only part of what is searched could be loaded. Load the page again to search it all.';

/** When an address that could not be kept is kept after all. */
const soon = 5_000;

/**
 * The results of the search that the address asks for, and of what is typed into the field of the
 * page after that.
 */
export class SearchResults extends HTMLElement {
  /** The page is that of a search: its name and its address follow what is typed. */
  protected readonly isSearch: boolean = true;
  readonly #announcer: Announcer;
  #request: SearchRequest = { query: '', where: '', asTyped: false, notes: [] };
  #line: Pick<SearchLine, 'ask'> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address says what is asked for. */
  #isKept = true;
  /** Of the page as it was served. */
  #title = '';
  #heading = '';

  constructor() {
    super();
    this.#announcer = new Announcer();
  }

  connectedCallback(): void {
    this.append(this.#announcer.element);
    this.#title = document.title;
    this.#heading = document.querySelector('h1')?.textContent ?? '';
    this.#request = this.read();
    const field = document.querySelector<HTMLInputElement>('search-field [name="q"]');
    const where = document.querySelector<HTMLInputElement>('search-field [name="where"]');
    if (field && where) this.#follow(field, where);
    this.#name();
    this.#ask();
  }

  /** Answers what is typed into the fields of the page. */
  #follow(field: HTMLInputElement, where: HTMLInputElement): void {
    field.value = this.#request.query;
    where.value = this.#request.where;
    for (const input of [field, where]) {
      input.addEventListener('input', () => {
        this.#request = { query: field.value, where: where.value, asTyped: false, notes: [] };
        this.#keepAddress();
        this.#ask();
        this.#name();
      });
    }
    if (!this.isSearch) return;
    // The answer is on the page already: to load the page again would only take time.
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keepAddress();
      // The keyboard of a phone covers the results.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    });
    const walk = (event: KeyboardEvent) => {
      walkResults(event, { field, links: () => [...(this.#list?.querySelectorAll('a') ?? [])] });
    };
    field.addEventListener('keydown', walk);
    this.addEventListener('keydown', walk);
  }

  /** What the address asks for. */
  protected read(): SearchRequest {
    return requestFromQuery(location.search);
  }

  /** What is said of an answer, of all there is to say. */
  protected told(_found: boolean, sentences: readonly string[]): readonly string[] {
    return sentences;
  }

  /** Opens a line to the titles. */
  protected openLine(listen: (reply: Reply) => void): Pick<SearchLine, 'ask'> {
    return openSearchLine(listen);
  }

  #ask(): void {
    const { query, where, asTyped, notes } = this.#request;
    if (query.trim() === '') {
      void this.#tell([invitation, ...notes]);
      this.#announcer.hush();
      this.#clear();
      return;
    }
    this.#list?.setAttribute('aria-busy', 'true');
    if (!this.#line) this.dataset.waiting = '';
    try {
      this.#line ??= this.openLine((reply) => {
        this.#show(reply);
      });
      this.#line.ask(query, mostResults, where, asTyped);
    } catch {
      // A browser without workers.
      this.#show('failed');
    }
  }

  #clear(): void {
    const list = this.#list;
    if (!list) return;
    list.replaceChildren();
    list.hidden = true;
    list.setAttribute('aria-busy', 'false');
  }

  #show(reply: Reply): void {
    const list = this.#list;
    if (!list || this.#request.query.trim() === '') return;
    if (reply === 'failed' || reply.reach !== 'first') this.#endWait();
    if (reply === 'failed') {
      void this.#tell([unreachable]);
      this.#clear();
      return;
    }
    const { answer, reach } = reply;
    const waiting = reach === 'first';
    const rows = resultsInOrder(answer).length;
    const words = waiting && !isCertain(answer) ? lookingWords : answerWords(answer);
    const notes = [
      ...(waiting || rows === resultCount(answer)
        ? []
        : [`These are the first ${String(rows)}. Add a word to see fewer.`]),
      ...answerNotes(answer),
      ...this.#request.notes,
    ];
    if (reach === 'no-more') notes.push(incomplete);
    if (!this.#isKept) notes.push(addressNotKept);
    const found = rows > 0;
    const where = this.isSearch ? this.#request.where : undefined;
    if (where) this.#name(placeMeant(answer)?.name);
    const aside = this.#tell(this.told(found, [words, ...notes]), answer, where);
    if (!waiting && (found || this.isSearch)) void this.#announcer.sayWith(words, aside);
    fillList(list, answer, 'full');
    list.hidden = !found;
    list.setAttribute('aria-busy', String(waiting));
  }

  /** What stands below the results is shown once these have moved it, so that none of it jumps. */
  #endWait(): void {
    requestAnimationFrame(() => requestAnimationFrame(() => delete this.dataset.waiting));
  }

  /** What is said of the place that was asked for, in words. */
  #tell(sentences: readonly string[], answer?: SearchAnswer, where?: string): Promise<string> {
    return sayWords(this.querySelector('[data-search-words]'), sentences, answer, where);
  }

  /**
   * Names the page after what is searched for, so that tabs and steps of the history differ.
   * @param where the place as it is called; as it was typed where that is not known.
   */
  #name(where = this.#request.where): void {
    if (!this.isSearch) return;
    const heading = requestInWords({ ...this.#request, where });
    document.title = heading === '' ? this.#title : `${heading} · ${this.#title}`;
    const shown = document.querySelector('h1');
    if (shown) shown.textContent = heading === '' ? this.#heading : heading;
  }

  /** Keeps the address such that it can be shared and gone back to. */
  #keepAddress(): void {
    if (!this.isSearch) return;
    clearTimeout(this.#later);
    const { query, where, asTyped } = this.#request;
    this.#isKept = keepAddress(location.pathname + addresses.searchQuery(query, where, asTyped));
    if (!this.#isKept) {
      // Browsers allow so many changes a minute, and fast typing is more.
      this.#later = setTimeout(() => this.#keepAddress(), soon);
    }
  }

  get #list(): HTMLOListElement | null {
    return this.querySelector('ol[data-search-results]');
  }
}
