import { type DerivedFigure, type MissingFigure, type PresentFigure } from './figure.ts';
import {
  formatAxisCount,
  formatAxisDollars,
  formatChange,
  formatFigure,
  formatNumber,
} from './format.ts';

/**
 * How a number is written: in full; with a plus sign on a gain; short enough for an axis or a
 * narrow column; in whole thousands, for a tile; or as a bare whole number, for "9 in 100" and
 * "one in 18".
 */
export type FigureForm = 'plain' | 'change' | 'axis-short' | 'thousands' | 'whole';

/** The text of a number in the form a place calls for. */
export function figureInForm(figure: PresentFigure | DerivedFigure, form: FigureForm): string {
  const { value, unit } = figure;
  if (form === 'whole') return formatNumber(Math.round(value), 'persons');
  if (unit === 'ratio' || form === 'plain') return formatFigure(figure);
  if (form === 'thousands' && unit === 'usd-year') {
    return formatAxisDollars(Math.round(value / 1000) * 1000);
  }
  if (form === 'change') return formatChange(value, unit);
  if (unit === 'persons') return formatAxisCount(value);
  const isPay = unit.startsWith('usd');
  return isPay && value >= 0 ? formatAxisDollars(value) : formatFigure(figure);
}

/** The attributes by which programs find a figure in a page and its receipt. */
export function figureAttributes(
  figure: PresentFigure | MissingFigure | DerivedFigure,
): Record<string, string> {
  if ('derived' in figure) {
    return { 'data-derived': figure.derived, 'data-from': figure.from.join(' ') };
  }
  if (!('missing' in figure)) return { 'data-fact': figure.id };
  return {
    'data-fact': figure.id,
    'data-missing': figure.missing,
    ...(figure.atLeast === undefined ? {} : { 'data-at-least': String(figure.atLeast) }),
  };
}
