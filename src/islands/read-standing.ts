import type { Standing } from '../domain/comparison-order.ts';

/** The number a cell of a server-made table shows, or undefined when its figure is missing. */
export function readStanding(cell: Element | undefined): Standing | undefined {
  const figure = cell?.querySelector('data.figure');
  const text = figure?.getAttribute('value') ?? '';
  if (text !== '' && Number.isFinite(Number(text))) return { value: Number(text), atLeast: false };
  const floor = cell?.querySelector('.figure-missing')?.getAttribute('data-at-least') ?? '';
  return floor === '' ? undefined : { value: Number(floor), atLeast: true };
}
