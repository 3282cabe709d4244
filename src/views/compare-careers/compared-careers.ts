import { markup, type Markup } from '../markup.ts';
import {
  compareViewNames,
  compareViews,
  type CompareView,
} from '../../domain/compare-careers/compare-address.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { historyPart } from './history-part.ts';
import { jobsPart } from './jobs-part.ts';
import { payPart } from './pay-part.ts';
import { partIds } from './part.ts';
import { waysPart } from './ways-part.ts';
import { workPart } from './work-part.ts';

const parts: Readonly<Record<CompareView, (comparison: Comparison) => Markup>> = {
  work: workPart,
  range: payPart,
  jobs: jobsPart,
  ways: waysPart,
  history: historyPart,
};

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
export function comparisonHtml(comparison: Comparison, view?: CompareView): Markup {
  const shown = view ? [parts[view]] : Object.values(parts);
  return markup`<div class="compared" data-part="compared">${shown.map((write) => write(comparison))}</div>`;
}
