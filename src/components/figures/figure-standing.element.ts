import type { SortStanding } from '../../domain/lists/list-order.ts';

/** The number of a figure on the page, or undefined when it is missing. */
export function standingOfFigure(figure: Element | null | undefined): SortStanding | undefined {
  const text = figure?.getAttribute('value') ?? '';
  if (text !== '' && Number.isFinite(Number(text))) return { value: Number(text), atLeast: false };
  const floor = figure?.getAttribute('data-at-least') ?? '';
  return floor === '' ? undefined : { value: Number(floor), atLeast: true };
}

/** The first figure inside `part` that is addressed by one of `measures`; null where there is none. */
export function figureWith(part: ParentNode, measures: readonly string[]): Element | null {
  const selectors = measures.map((measure) => `[data-fact$="/${measure}"]`);
  return selectors.length === 0 ? null : part.querySelector(selectors.join());
}

/** The number of the figure inside `part` that is addressed by one of `measures`. */
export function figureStanding(
  part: ParentNode,
  measures: readonly string[],
): SortStanding | undefined {
  return standingOfFigure(figureWith(part, measures));
}
