import { routes } from '../../domain/routes.ts';
import { answerNotes, answerWords } from '../../domain/search/answer-words.ts';
import { describeInShort, fillList, paragraph, sayWhere } from './result-list.ts';
import { siteRoot } from '../site-root.ts';
import type { Reply, SearchLine } from './search-line.ts';
import { Announcer } from './announcer.ts';

const mostResults = 8;
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
  readonly #panel = document.createElement('div');
  readonly #status = paragraph('search-status', '');
  readonly #notes = document.createElement('div');
  readonly #list = document.createElement('ol');
  readonly #announcer = new Announcer();
  readonly #line: Pick<SearchLine, 'ask'>;
  readonly #all = document.createElement('a');
  readonly #more = paragraph('search-more', '');
  #failed = false;
  /** A reader wants to see results: not after Escape or an empty field. */
  #wanted = false;

  constructor(host: HTMLElement, { field, where }: SearchFields, openLine: OpenLine) {
    this.#host = host;
    this.#field = field;
    this.#where = where;
    this.#panel.className = 'search-panel';
    this.#panel.id = `${field.id}-results`;
    this.#list.className = 'result-list';
    this.#list.dataset.searchResults = '';
    this.#more.append(this.#all);
    this.#panel.append(this.#status, this.#notes, this.#list, this.#more);
    field.setAttribute('aria-controls', this.#panel.id);
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
    this.#line = openLine((reply) => {
      this.#show(reply);
    });
    this.#ask();
  }

  #ask(): void {
    const query = this.#field.value;
    if (query.trim() === '') {
      this.#close();
      return;
    }
    this.#wanted = true;
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#failed) this.#show('failed');
    else this.#line.ask(query, mostResults, this.#where.value);
  }

  #show(reply: Reply): void {
    if (reply === 'failed') this.#failed = true;
    if (!this.#wanted) return;
    if (reply === 'failed') {
      this.#status.textContent = unreachable;
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#list.setAttribute('aria-busy', 'false');
      this.#open();
      return;
    }
    const { answer, reach } = reply;
    const waiting = reach === 'first';
    const nothingYet = waiting && answer.results.length === 0;
    const words = nothingYet ? 'Looking through all titles…' : answerWords(answer);
    this.#status.textContent = words;
    const root = siteRoot(document);
    this.#notes.replaceChildren(
      ...answerNotes(answer).map((note) => paragraph('search-note', note)),
    );
    void sayWhere(this.#notes, answer, root);
    fillList(this.#list, answer, root, describeInShort);
    this.#more.hidden = answer.total <= answer.results.length;
    this.#all.href = new URL(`.${routes.search(answer.query, this.#where.value)}`, root).href;
    this.#all.textContent = `All ${answer.total.toLocaleString('en-US')} results`;
    this.#list.setAttribute('aria-busy', String(waiting));
    if (!waiting) this.#announcer.say(words);
    this.#open();
  }

  #open(): void {
    if (!this.#panel.isConnected) this.#host.append(this.#panel);
  }

  #close(): void {
    this.#wanted = false;
    this.#announcer.hush();
    this.#panel.remove();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel.isConnected) {
      event.preventDefault();
      this.#field.focus();
      this.#close();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !this.#panel.isConnected) return;
    const links = this.#panel.querySelectorAll<HTMLElement>(':not([hidden]) > a');
    const stops = [this.#field, ...links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
