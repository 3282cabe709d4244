import { markup, type Markup, type Piece } from '../markup.ts';
import * as addresses from '../../domain/site/addresses.ts';
import type { CompareView } from '../../domain/compare-careers/compare-address.ts';
import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import type { Sentence } from '../../domain/compare-careers/sentence.ts';
import { section } from '../section.ts';
import { sentenceMarkup } from '../sentence.ts';

/** Where each part of a comparison stands on its page. */
export const partIds: Readonly<Record<CompareView, string>> = {
  work: 'compared-work',
  range: 'compared-pay',
  jobs: 'compared-jobs',
  ways: 'compared-ways',
  history: 'compared-history',
};

/** A part of a comparison. */
export function part(view: CompareView, heading: string, body: Piece): Markup {
  return section({ id: partIds[view], heading, head: 'top', body });
}

/** Sentences that tell of differences, as a list. */
export function sentenceList(sentences: readonly Sentence[]): Markup {
  if (sentences.length === 0) return markup``;
  const items = sentences.map((sentence) => markup`<li>${sentenceMarkup(sentence)}</li>`);
  return markup`<ul class="compared-sentences">${items}</ul>`;
}

export function careerLink({
  slug,
  name,
}: Pick<ComparedCareer | ComparedOccupation, 'slug' | 'name'>): Markup {
  return markup`<a href="${addresses.career(slug)}">${name}</a>`;
}

/** A folded table behind a drawing. `label` names it for those who scroll in it. */
export function foldedTable(label: string, head: Piece, rows: Piece): Markup {
  return markup`<details class="chart-numbers"><summary>The numbers as a table</summary><div class="table-window" tabindex="0" role="group" aria-label="${label}"><table class="chart-table"><caption class="sr-only">${label}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** @param term the school word for what the column holds. */
export function columnHead(text: string, term?: string): Markup {
  const beside = term === undefined ? '' : [' ', markup`<span class="measure-term">${term}</span>`];
  return markup`<th scope="col">${text}${beside}</th>`;
}
