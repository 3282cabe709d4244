import { markup, type Markup } from '../../markup.ts';
import type { CompareView } from '../compare-address.ts';
import type { Comparison } from '../comparison.ts';
import { historyPart } from './history-part.ts';
import { jobsPart } from './jobs-part.ts';
import { payPart } from './pay-part.ts';
import { waysPart } from './ways-part.ts';

const parts = { range: payPart, jobs: jobsPart, ways: waysPart, history: historyPart } as const;

/**
 * A comparison as HTML: one part of it, or all four. Pages and the browser write it with this, so
 * that a written comparison and the same one by link look alike. Addresses start from the root.
 */
export function comparisonHtml(comparison: Comparison, view?: CompareView): Markup {
  const shown = view ? [parts[view]] : Object.values(parts);
  return markup`<div class="compared">${shown.map((write) => write(comparison))}</div>`;
}
