import * as addresses from '../../../domain/site/addresses.ts';
import { licenseFinderInShort, licenseFinderNote } from '../../license-finder.ts';
import { licenseLineMarkup } from '../../license-line.ts';
import { markup } from '../../markup.ts';
import { untold, type RowView } from './row-view.ts';

/** What a job is, in one sentence. */
export const whatRow: RowView = {
  cell: ({ work }) => markup`<p data-brief-sentence>${work.sentence}</p>`,
};

/** How a guide begins to tell of the work. */
export const dayRow: RowView = {
  cell: ({ work, occupation }) =>
    work.scene === undefined
      ? untold('No guide to this career is written yet, so no day of it is told.')
      : markup`<p>${work.scene} <a href="${addresses.career(occupation.slug)}">Read on<span class="sr-only"> about ${occupation.people}</span></a></p>`,
  note: () => 'The beginning of our guide to each career, where one is written.',
};

export const dutiesRow: RowView = {
  cell: ({ work }) =>
    markup`<ul class="compared-duties" data-duties>${work.duties.map((duty) => markup`<li>${duty}</li>`)}</ul>`,
};

export const hardRow: RowView = {
  cell: ({ work }) =>
    work.hard === undefined
      ? untold('No source we read says what is hard about it.')
      : markup`<p>${work.hard}</p>`,
};

/** Where, at what hours, and what it asks of the body. */
export const whereRow: RowView = { cell: ({ work }) => markup`<p>${work.day}</p>` };

export const licenseRow: RowView = {
  cell: ({ work: { license }, comparison }) =>
    markup`${licenseLineMarkup(license)}<p class="fine">${licenseFinderInShort(license.people, comparison.pay.states)}</p>`,
  note: ({ pay }) => licenseFinderNote(pay.states),
};
