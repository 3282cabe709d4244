import { parseFactId } from '../../domain/fact-id.ts';
import type { Figure } from '../../domain/figure.ts';

/** The figure that an element of the page shows, where it is published pay. */
export function figureOfElement(element: Element | null | undefined): Figure | undefined {
  const id = element?.getAttribute('data-fact');
  const value = Number(element?.getAttribute('value') ?? '');
  if (typeof id !== 'string' || !element?.hasAttribute('value') || !Number.isFinite(value)) {
    return undefined;
  }
  const address = parseFactId(id);
  const unit = address.measure.startsWith('hourly-') ? 'usd-hour' : 'usd-year';
  const { dataset, release, place, code, measure } = address;
  return { id: `${dataset}/${release}/${place}/${code}/${measure}`, unit, value };
}

/** The national figure of an occupation that the page shows as served. */
export function nationFigure(page: ParentNode, code: string, measure: string): Figure | undefined {
  return figureOfElement(
    page.querySelector(`data[data-fact^="oews/"][data-fact$="/US/${code}/${measure}"]`),
  );
}
