import {
  resultCount,
  resultsInOrder,
  type SearchAnswer,
  type SearchResult,
} from '../../domain/search/search-answer.ts';
import * as addresses from '../../domain/site/addresses.ts';
import {
  answerNotes,
  answerWords,
  isCertain,
  lookingWords,
} from '../../domain/search/answer-words.ts';
import { searchPanel } from '../../views/search/search-panel.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { fillList, sayWords } from './show-answer.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import type { Reply, SearchLine } from './search-line.element.ts';
import { keepSearch } from './kept-search.element.ts';
import { walkResults } from './result-keys.element.ts';
import { Announcer } from './announcer.element.ts';

const mostResults = 8;
/** Where the arrow keys go; another reading of the words is reached by Tab, so that none stumbles on it. */
const walked = ':not([hidden]) > a:not([data-other-reading])';
const unreachable =
  'The list of titles could not be loaded. Press Enter to try on a page of its own, or go through the careers from A to Z.';

/** Opens a line to the titles. */
export type OpenLine = (listen: (reply: Reply) => void) => Pick<SearchLine, 'ask'>;

/** What is typed: a job, and where. */
export interface SearchFields {
  readonly field: HTMLInputElement;
  readonly where: HTMLInputElement;
}

/** Results below a search field, as links: the arrow keys and Tab reach them, Escape closes. */
export class SearchPanel {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #where: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #words: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #more: HTMLElement;
  readonly #all: HTMLAnchorElement;
  readonly #announcer: Announcer;
  readonly #line: Pick<SearchLine, 'ask'>;
  #failed = false;
  /** A reader wants to see results: not after Escape or an empty field. */
  #wanted = false;
  #awaitHit: ((hit: SearchResult | undefined) => void) | undefined;

  constructor(host: HTMLElement, { field, where }: SearchFields, openLine: OpenLine) {
    this.#host = host;
    this.#field = field;
    this.#where = where;
    this.#announcer = new Announcer();
    const frame = fragmentOf(searchPanel(`${field.id}-results`));
    this.#panel = frame.firstElementChild as HTMLElement;
    [this.#words, this.#list, this.#more] = [...this.#panel.children] as [
      HTMLElement,
      HTMLOListElement,
      HTMLElement,
    ];
    this.#all = this.#more.firstElementChild as HTMLAnchorElement;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-haspopup', 'dialog');
    field.setAttribute('aria-expanded', 'false');
    host.append(this.#announcer.element);
    field.addEventListener('input', () => {
      this.#ask();
    });
    field.addEventListener('focus', () => {
      this.#ask();
    });
    where.addEventListener('input', () => {
      this.#ask();
    });
    host.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) this.#close();
    });
    // A press on the panel's text would take the focus away from the field and close the panel.
    this.#panel.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault();
    });
    this.#panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) {
        keepSearch({ query: field.value, where: where.value });
      }
    });
    // A page that is gone back to stands as it was left.
    addEventListener('pagehide', () => {
      this.#close();
    });
    this.#line = openLine((reply) => {
      this.#show(reply);
    });
    this.#ask();
  }

  /** The first result for what is typed; undefined when no title has every word of it. */
  firstHit(): Promise<SearchResult | undefined> {
    return new Promise((resolve) => {
      this.#hand(undefined);
      this.#awaitHit = resolve;
      this.#ask();
    });
  }

  #hand(answer: SearchAnswer | undefined): void {
    const hit = answer?.match === 'some-words' ? undefined : answer?.results[0];
    this.#awaitHit?.(hit);
    this.#awaitHit = undefined;
  }

  #ask(): void {
    const query = this.#field.value;
    if (query.trim() === '') {
      this.#hand(undefined);
      this.#close();
      return;
    }
    this.#wanted = true;
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#failed) this.#show('failed');
    else this.#line.ask(query, mostResults, this.#where.value);
  }

  #show(reply: Reply): void {
    if (reply === 'failed') {
      this.#failed = true;
      this.#hand(undefined);
    }
    if (!this.#wanted) return;
    if (reply === 'failed') {
      void sayWords(this.#words, [unreachable]);
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#list.setAttribute('aria-busy', 'false');
      this.#open();
      return;
    }
    const { answer, reach } = reply;
    const waiting = reach === 'first';
    if (!waiting || isCertain(answer)) this.#hand(answer);
    const where = this.#where.value;
    const words = waiting && !isCertain(answer) ? lookingWords : answerWords(answer);
    const aside = sayWords(this.#words, [words, ...answerNotes(answer)], answer, where);
    fillList(this.#list, answer, 'short');
    const count = resultCount(answer);
    this.#more.hidden = count <= resultsInOrder(answer).length;
    const path = addresses.search(answer.query, where);
    this.#all.href = new URL(`.${path}`, siteRoot(document)).href;
    this.#all.textContent = `All ${count.toLocaleString('en-US')} results`;
    this.#list.setAttribute('aria-busy', String(waiting));
    if (!waiting) void this.#announcer.sayWith(words, aside);
    this.#open();
  }

  #open(): void {
    if (this.#panel.isConnected) return;
    this.#host.append(this.#panel);
    this.#field.setAttribute('aria-controls', this.#panel.id);
    this.#field.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#wanted = false;
    this.#announcer.hush();
    this.#panel.remove();
    this.#field.removeAttribute('aria-controls');
    this.#field.setAttribute('aria-expanded', 'false');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel.isConnected) {
      event.preventDefault();
      this.#field.focus();
      this.#close();
      return;
    }
    walkResults(event, {
      field: this.#field,
      links: () =>
        !this.#panel.isConnected ? [] : [...this.#panel.querySelectorAll<HTMLElement>(walked)],
      open: () => this.#ask(),
    });
  }
}
