import { markup, type Markup, type Piece } from '../../markup.ts';
import { routes } from '../../routes.ts';
import type { ComparedCareer, ComparedOccupation } from '../compared-career.ts';
import { sentenceMarkup, type Sentence } from '../sentence.ts';

/** A section as `Section.astro` writes it. `id` is unique on the page. */
export function part(id: string, heading: string, body: Piece): Markup {
  return markup`<section class="section" id="${id}" data-head="top" aria-labelledby="${id}-heading"><div class="section-head"><h2 id="${id}-heading">${heading}</h2></div><div class="section-body">${body}</div></section>`;
}

/** Sentences that tell of differences, as a list. */
export function sentenceList(sentences: readonly Sentence[]): Markup {
  if (sentences.length === 0) return markup``;
  const items = sentences.map((sentence) => markup`<li>${sentenceMarkup(sentence)}</li>`);
  return markup`<ul class="compared-sentences">${items}</ul>`;
}

export function careerLink({ slug, name }: ComparedCareer | ComparedOccupation): Markup {
  return markup`<a href="${routes.career(slug)}">${name}</a>`;
}

/** A folded table behind a drawing. `label` names it for those who scroll in it. */
export function foldedTable(label: string, head: Piece, rows: Piece): Markup {
  return markup`<details class="chart-numbers"><summary>The numbers as a table</summary><div class="table-window" tabindex="0" role="group" aria-label="${label}"><table class="chart-table"><caption class="sr-only">${label}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

export function columnHead(text: string): Markup {
  return markup`<th scope="col">${text}</th>`;
}
