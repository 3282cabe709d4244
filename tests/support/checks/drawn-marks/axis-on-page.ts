import { isTag } from 'domhandler';
import type { Document, Element } from '../../html.ts';
import { select, textOf } from '../../html.ts';

// Read from the page anew: it shares no line with what draws the marks.

/** An amount as an axis prints it: `$80k`, `$1.2M`, `$35`. */
export function printedAmount(text: string): number {
  const [, digits = '', unit = ''] = /^\$([\d.,]+)([kM]?)$/.exec(text) ?? [];
  const scale = { k: 1_000, M: 1_000_000 }[unit] ?? 1;
  return Number(digits.replaceAll(',', '')) * scale;
}

/** The nearest element around `mark` that holds something that the selector matches, and the first of those. */
export function nearest(selector: string, mark: Element): Element | undefined {
  for (let around = mark.parent; around; around = around.parent) {
    const [found] = select(selector, around as Element | Document);
    if (found) return found;
  }
  return undefined;
}

/** Whether a mark is one of two strips beside each other, whose axis is told in words. */
export function isStepPair(mark: Element): boolean {
  for (let around = mark.parent; around; around = around.parent) {
    if (isTag(around) && around.attribs.class === 'step-strips') return true;
  }
  return false;
}

/** The amount at the end of the axis that a mark stands on. */
export function axisEndOf(mark: Element): number {
  if (isStepPair(mark)) {
    const end = nearest('.strips-end', mark);
    return end ? printedAmount(textOf(end)) : Number.NaN;
  }
  const axis = nearest('.pay-axis', mark);
  return axis ? printedAmount(select('span', axis).map(textOf).at(-1) ?? '') : Number.NaN;
}

/** Whether two places differ by more than rounding does. */
export function isApart(drawn: number, expected: number, rounding = 0.11): boolean {
  return !(Math.abs(drawn - expected) <= rounding);
}

/** `12.5%` as a number. */
export const percent = (text: string | undefined) => Number.parseFloat(text ?? '');

/** The numbers of the figures in an element, in order. */
export function valuesIn(element: Element, selector = 'data.figure'): number[] {
  return select(selector, element).map(({ attribs }) => Number(attribs.value));
}
