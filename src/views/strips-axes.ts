import { formatAxisDollars } from '../domain/figures/format.ts';
import type { Axis } from '../domain/pay/axis.ts';
import { markup, type Markup } from './markup.ts';
import { axisMarkup } from './pay-axis.ts';

/** The axis over the strips of a list, and the first part of it for a closer look. */
export function stripsAxes(axis: Axis, closer: Axis | undefined): Markup {
  const near = closer && markup`<div class="axis-closer">${axisMarkup(closer)}</div>`;
  return markup`<div data-part="axes"><div class="axis-whole">${axisMarkup(axis)}</div>${near}</div>`;
}

/**
 * A switch to the first part of a long axis, for the many who earn far less than a few. It is a
 * plain checkbox that the style sheet answers, so it works without a script.
 */
export function closerLook(closer: Axis | undefined): Markup {
  if (!closer) return markup`<div data-part="closer" hidden></div>`;
  return markup`<div data-part="closer"><p class="closer-look"><label><input type="checkbox" data-closer> Look closer: show the axis only up to ${formatAxisDollars(closer.end)}. A strip that lies further right is out of sight then; its number stays.</label></p></div>`;
}
