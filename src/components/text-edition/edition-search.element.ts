import { answerWords, invitation } from '../../domain/search/answer-words.ts';
import { Answerer } from '../../domain/search/answerer.ts';
import {
  addRestFile,
  readFirstFile,
  type FirstFile,
  type RestFile,
} from '../../domain/search/record-files.ts';
import { readSentences, withSentences } from '../../domain/search/sentences.ts';
import { indexTitles } from '../../domain/search/title-index.ts';
import { resultEntries } from '../../views/search/result-entries.ts';
import { byLikeness } from '../search/likeness.element.ts';
import { editionFragment } from './edition-fragment.element.ts';

/** What `scripts/search-titles.js` of the edition leaves: the files that the site's search fetches. */
interface EditionTitles {
  readonly first: FirstFile;
  readonly rest: RestFile;
  readonly sentences: unknown;
}

const mostResults = 20;
/** A reader who types goes on typing. */
const pause = 120;

/** Answers in the edition's first page, where nothing can be fetched. */
function startSearch(form: HTMLFormElement, titles: EditionTitles): void {
  const field = form.querySelector('input');
  const status = document.querySelector('[data-search-words]');
  const list = document.querySelector('[data-search-results]');
  if (!field || !status || !list) throw new Error('The first page lacks a part of its search.');
  let answerer: Answerer | undefined;
  const sentences = readSentences(titles.sentences);
  const answer = (typed: string) => {
    if (typed.trim() === '') {
      status.textContent = invitation;
      list.replaceChildren();
      return;
    }
    answerer ??= new Answerer(
      indexTitles(addRestFile(readFirstFile(titles.first), titles.rest)),
      byLikeness,
    );
    const found = answerer.answer(typed, mostResults);
    status.textContent = answerWords(found);
    const told = { ...found, results: withSentences(found.results, sentences) };
    list.replaceChildren(editionFragment(resultEntries(told, 'full')));
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => answer(field.value), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    answer(field.value);
  });
  form.hidden = false;
  if (field.value !== '') answer(field.value);
}

const form = document.querySelector<HTMLFormElement>('form[data-edition-search]');
const { almanacTitles } = globalThis as { almanacTitles?: EditionTitles };
if (form && almanacTitles) startSearch(form, almanacTitles);
