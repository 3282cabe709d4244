import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import type { CareerFacts } from '../../domain/search/career-facts.ts';
import type { Markup } from '../../views/markup.ts';
import { resultEntries, type Telling } from '../../views/search/result-entries.ts';
import { searchNote, searchWords } from '../../views/search/search-words.ts';
import { loadCode } from '../layout/load-code.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

/**
 * Puts the results of an answer into a list, in place of what is in it. Who stands on a link keeps
 * standing on it: more titles and sentences may come while a reader goes through the list.
 */
export function fillList(list: HTMLOListElement, answer: SearchAnswer, telling: Telling): void {
  if (!factsOf && answer.results.some(({ facts }) => facts)) void fillWithFacts(list, telling);
  shown.set(list, answer);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLAnchorElement && list.contains(activeElement);
  const stood = at ? activeElement.href : undefined;
  list.replaceChildren(fragmentOf(resultEntries(answer, telling, factsOf)));
  if (stood === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === stood) ?? links[0])?.focus();
}

/** Writes figures; its code is loaded with the first that are to be shown. */
let factsOf: ((facts: CareerFacts) => Markup) | undefined;

/** The answer that each list shows. */
const shown = new WeakMap<HTMLOListElement, SearchAnswer>();

async function fillWithFacts(list: HTMLOListElement, telling: Telling): Promise<void> {
  const code = await loadCode(
    () => import('../../views/search/result-facts.ts'),
    () => undefined,
  );
  if (!code || factsOf === code.resultFacts) return;
  factsOf = code.resultFacts;
  const now = shown.get(list);
  if (now) fillList(list, now, telling);
}

/**
 * Says in `box` how a search stands and what else to know, in place of what is in it. The code for
 * a place and for work in the armed forces is loaded once somebody asks for one.
 * @param answer what the sentences are about; none while nothing is answered.
 * @param where what is typed for a place; undefined where no other reading is to be offered.
 * @returns what is said of the place, in words.
 */
export async function sayWords(
  box: Element | null,
  sentences: readonly string[],
  answer?: SearchAnswer,
  where?: string,
): Promise<string> {
  box?.replaceChildren(fragmentOf(searchWords(sentences, answer, where)));
  if (!box || !(answer?.where || answer?.military)) return '';
  const spot = document.createElement('div');
  box.prepend(spot);
  const code = await loadCode(
    () => import('../../views/search/where-line.ts'),
    (words) => spot.append(fragmentOf(searchNote(words))),
  );
  if (code) {
    spot.append(fragmentOf(code.whereLine(answer)));
    if (answer.military) box.append(fragmentOf(code.militaryLine));
  }
  return spot.firstElementChild?.textContent ?? '';
}
