import { markup, type Markup, type Piece } from '../markup.ts';
import {
  compareViewNames,
  compareViews,
  type CompareView,
} from '../../domain/compare-careers/compare-address.ts';
import type { CompareRow } from '../../domain/compare-careers/compare-rows.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { apartPart } from './apart-part.ts';
import { historyPart } from './history-part.ts';
import { jobsPart } from './jobs-part.ts';
import { payPart } from './pay-part.ts';
import { partIds } from './part.ts';
import { waysPart } from './ways-part.ts';
import { workPart } from './work-part.ts';

/** What of a comparison is shown. */
export interface ShownOfComparison {
  /** One part alone; undefined for all of them. */
  readonly view?: CompareView | undefined;
  /** Undefined for the usual rows. */
  readonly rows?: readonly CompareRow[] | undefined;
}

/** Whether rows are shown, for which what is told of the work must be at hand. */
export const showsRows = ({ view, rows }: ShownOfComparison): boolean =>
  (view === undefined || view === 'work') && rows?.length !== 0;

/** Links to the parts of a comparison that stands whole on its page. */
export function comparedPartLinks(): Markup {
  const links = compareViews.map(
    (view) => markup`<a href="#${partIds[view]}">${compareViewNames[view]}</a>`,
  );
  return markup`<nav class="compared-parts" aria-label="Parts of the comparison">${links}</nav>`;
}

/**
 * A comparison as HTML: one part of it, or all of them. Pages and the browser write it with this, so
 * that a written comparison and the same one by link look alike. Addresses start from the root.
 */
export function comparisonHtml(comparison: Comparison, shown: ShownOfComparison = {}): Markup {
  const { view, rows } = shown;
  const parts: Readonly<Record<CompareView, () => Piece>> = {
    work: () => (showsRows(shown) ? [apartPart(comparison), workPart(comparison, rows)] : []),
    range: () => payPart(comparison),
    jobs: () => jobsPart(comparison, view === 'jobs' || !showsRows(shown)),
    ways: () => waysPart(comparison),
    history: () => historyPart(comparison),
  };
  const written = view ? parts[view]() : compareViews.map((each) => parts[each]());
  return markup`<div class="compared" data-part="compared">${written}</div>`;
}
