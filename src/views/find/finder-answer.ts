import { besideReason } from '../../domain/find/beside-words.ts';
import type { Finding } from '../../domain/find/find-careers.ts';
import {
  finderAddress,
  finderSearch,
  type FinderRequest,
} from '../../domain/find/finder-address.ts';
import type { Loosened } from '../../domain/find/loosen.ts';
import { wishPhrases } from '../../domain/find/wish-words.ts';
import { compare, explore } from '../../domain/site/addresses.ts';
import { listInWords } from '../../domain/words/wording.ts';
import { markup, type Markup } from '../markup.ts';
import { finderCount } from './finder-count.ts';
import { resultList, type ResultListView } from './result-list.ts';

/** So many results are shown at first, and so many more come at a time. */
export const resultsAtATime = 20;
/** More than so many are too long a list to read. */
const mostToRead = 60;
/** So many careers beside the list are named. */
const mostBeside = 60;
/** So many ways to ask for less are told. */
const mostLoosened = 6;

export interface FinderAnswerView extends Omit<ResultListView, 'wishes' | 'total'> {
  readonly request: FinderRequest;
  readonly finding: Finding;
  /** Each wish asked less of. */
  readonly loosened: readonly Loosened[];
  /** Of openings and growth: `2025 to 2035`. */
  readonly decade: string;
}

/** Everything below the sentence of the finder. */
export function finderAnswer(view: FinderAnswerView): Markup {
  const { request, finding, there, decade, shown } = view;
  const total = finding.fits.length;
  const list =
    total === 0
      ? undefined
      : markup`${tools(view)}${resultList({ ...view, wishes: request.wishes, total })}`;
  return markup`${finderCount(total, there, decade)}${advice(view, total)}${list}${more(request, shown.length, total)}${beside(view)}${loosenedList(view, total)}`;
}

/** What to do about a list that is too long to read, or empty. */
function advice({ request, there }: FinderAnswerView, total: number): Markup | undefined {
  if (total > mostToRead) {
    return markup`<p>That is a long list to read. One more wish makes it shorter: which matters most to you?</p>`;
  }
  if (total > 0) return undefined;
  const asked = listInWords(wishPhrases(request.wishes, there.place));
  return markup`<p>No career that we know of is all of this: ${asked}. Each line below asks for a little less.</p>`;
}

function tools({ request }: FinderAnswerView): Markup {
  const picture = explore(finderSearch({ ...request, showsAll: false }));
  return markup`<p class="buttons"><a class="button" data-main data-compare href="${compare()}" hidden></a><a href="${picture}">See them as a picture</a><button type="button" data-print hidden>Print</button></p>`;
}

function more(request: FinderRequest, shown: number, total: number): Markup | undefined {
  if (shown >= total) return undefined;
  const next = Math.min(resultsAtATime, total - shown);
  return markup`<p class="list-more"><button type="button" data-more-results hidden>Show ${next} more</button> <a href="${finderAddress({ ...request, showsAll: true })}" data-wishes>Show all ${total}</a></p>`;
}

/** The careers that may fit, and what is not there of them. */
function beside({ finding, there }: FinderAnswerView): Markup | undefined {
  const reasons = [...finding.beside].map(([wish, rows]) =>
    besideReason(wish, rows.length, there.place),
  );
  const rows = [...finding.beside.values()].flat();
  if (rows.length === 0) return undefined;
  const named = rows.slice(0, mostBeside);
  const names = named.map(({ name, href }) => markup`<li><a href="${href}">${name}</a></li>`);
  const others = rows.length - named.length;
  return markup`<details class="found-beside" data-find-beside="${rows.length}"><summary>${rows.length} more may fit, but a figure or a source is not there</summary><p>They are not in the list: ${listInWords(reasons)}.</p><ul>${names}${others > 0 ? markup`<li>and ${others} others</li>` : undefined}</ul></details>`;
}

function loosenedList({ request, loosened }: FinderAnswerView, total: number): Markup | undefined {
  if (loosened.length === 0) return undefined;
  const items = loosened.slice(0, mostLoosened).map(({ words, wishes, isNational, count }) => {
    const place = isNational ? undefined : request.place;
    const href = finderAddress({ ...request, wishes, place, showsAll: false });
    return markup`<li><a href="${href}" data-wishes><b>${count}</b> ${words}</a></li>`;
  });
  return markup`<h2 class="found-loosen-head">${total === 0 ? 'Ask for a little less' : 'Loosen one wish'}</h2><ul class="found-loosen">${items}</ul>`;
}
