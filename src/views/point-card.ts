import { markup, type Markup } from './markup.ts';

export interface PointCardView {
  readonly name: string;
  /** Full address of its page. */
  readonly href: string;
  /** What is told of it: the measure of a figure, and the words after the figure. */
  readonly told: readonly (readonly [measure: string, words: string])[];
}

/** What stands in the card of a point; each line waits for a copy of the figure in its row. */
export function pointCard({ name, href, told }: PointCardView): Markup {
  const lines = told.map(([measure, words]) => markup`<li data-of="${measure}"> ${words}</li>`);
  return markup`<a href="${href}">${name}</a><ul>${lines}</ul>`;
}

/** The ring around a point and its card, both out of sight. */
export const pointMarks = markup`<div class="explore-at" hidden></div><div class="explore-card" hidden></div>`;
