import type { Figure } from '../../domain/figures/figure.ts';
import { leastAndMost } from '../../domain/figures/least-and-most.ts';
import { asPublished, figureMarkup, type Written } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';

export interface PayFromToView {
  /** The middles of the occupations that a title may be counted in. */
  readonly medians: readonly Figure[];
  /** Where they are paid so: `in Ohio`. */
  readonly where: string;
  readonly written?: Written;
}

/** Between which middles a title's occupations pay: a part that a place's figures replace. */
export function payFromTo({ medians, where, written = asPublished }: PayFromToView): Markup {
  const known = leastAndMost(medians);
  const said = known
    ? markup`Pay from ${figureMarkup(written(known.least))} to ${figureMarkup(written(known.most))} a year in the middle <small>median</small> ${where}, by ${jobsWords(medians.length, known.count)}.`
    : markup`None of the jobs it may mean has yearly pay to show ${where}.`;
  return markup`<p class="from-to" data-part="from-to">${said}</p>`;
}

const jobsWords = (all: number, known: number) =>
  all === known
    ? `which of the ${String(all)} jobs it is`
    : `which job it is; ${String(all - known)} of the ${String(all)} have none to show`;
