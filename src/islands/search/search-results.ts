import { answerNotes, answerWords, invitation } from '../../domain/search/answer-words.ts';
import {
  requestFromPath,
  requestFromQuery,
  type SearchRequest,
} from '../../domain/search/search-request.ts';
import { Announcer } from './announcer.ts';
import { describeInFull, fillList, paragraph, sayWhere } from './result-list.ts';
import { siteRoot } from '../site-root.ts';
import { openSearchLine, type Reply, type SearchLine } from './search-line.ts';

const mostResults = 40;
const unreachable =
  'The list of titles could not be loaded. Load the page again, or go through the careers from A to Z.';
const incomplete =
  'Only the best-known titles could be loaded. Load the page again to search them all.';

/**
 * The results of the search that the address asks for, and of what is typed into the field of the
 * page after that. `data-from="path"` asks for the words of an address that leads nowhere.
 */
export class SearchResults extends HTMLElement {
  readonly #announcer = new Announcer();
  #request: SearchRequest = { query: '', where: '', notes: [] };
  #line: Pick<SearchLine, 'ask'> | undefined;

  connectedCallback(): void {
    this.append(this.#announcer.element);
    this.#request =
      this.dataset.from === 'path'
        ? requestFromPath(location.pathname)
        : requestFromQuery(location.search);
    const field = document.querySelector<HTMLInputElement>('search-field [name="q"]');
    const where = document.querySelector<HTMLInputElement>('search-field [name="where"]');
    if (field && where) {
      field.value = this.#request.query;
      where.value = this.#request.where;
      for (const input of [field, where]) {
        input.addEventListener('input', () => {
          this.#request = { query: field.value, where: where.value, notes: [] };
          this.#keepAddress();
          this.#ask();
        });
      }
    }
    this.#ask();
  }

  /** Opens a line to the titles. */
  protected openLine(listen: (reply: Reply) => void): Pick<SearchLine, 'ask'> {
    return openSearchLine(listen);
  }

  #ask(): void {
    const { query, where, notes } = this.#request;
    if (query.trim() === '') {
      this.#tell([invitation, ...notes]);
      this.#announcer.hush();
      this.#clear();
      return;
    }
    this.#list?.setAttribute('aria-busy', 'true');
    try {
      this.#line ??= this.openLine((reply) => {
        this.#show(reply);
      });
      this.#line.ask(query, mostResults, where);
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
    if (reply === 'failed') {
      this.#tell([unreachable]);
      this.#clear();
      return;
    }
    const { answer, reach } = reply;
    const waiting = reach === 'first';
    const looking = waiting && answer.results.length === 0;
    const words = looking ? 'Looking through all titles…' : answerWords(answer);
    const notes = [...answerNotes(answer), ...this.#request.notes];
    if (reach === 'no-more') notes.push(incomplete);
    this.#tell([words, ...notes]);
    if (!waiting) this.#announcer.say(words);
    const box = this.querySelector<HTMLElement>('[data-search-words]');
    if (box) void sayWhere(box, answer, siteRoot(document));
    fillList(list, answer, siteRoot(document), describeInFull);
    list.hidden = answer.results.length === 0;
    list.setAttribute('aria-busy', String(waiting));
  }

  #tell(sentences: readonly string[]): void {
    this.querySelector('[data-search-words]')?.replaceChildren(
      ...sentences.map((words, at) => paragraph(at === 0 ? 'search-status' : 'search-note', words)),
    );
  }

  /** Keeps the address such that it can be shared and gone back to. */
  #keepAddress(): void {
    if (this.dataset.from === 'path') return;
    const { query, where } = this.#request;
    const asked = Object.entries({ q: query.trim(), where: where.trim() });
    const typed = new URLSearchParams(asked.filter(([, text]) => text !== '')).toString();
    const search = typed === '' ? '' : `?${typed}`;
    history.replaceState(history.state, '', location.pathname + search);
  }

  get #list(): HTMLOListElement | null {
    return this.querySelector('ol[data-search-results]');
  }
}
