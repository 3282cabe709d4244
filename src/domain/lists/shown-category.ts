import { figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { payMeasure, percentilePoints } from '../figures/measure.ts';
import type { Axis } from '../pay/axis.ts';
import { payRangeFrom, type PayRange } from '../pay/pay-range.ts';
import { tablePayAxis } from '../pay/shared-pay-axis.ts';
import type { PayInPlace } from '../places/pay-in-place.ts';
import { nationId } from '../places/place.ts';
import type { SwitchedCategory } from '../places/switched-page.ts';

/** What a category page shows: the pay of the nation or of a place, of the rows a reader left. */
export interface ShownCategory {
  readonly page: SwitchedCategory;
  /** Undefined for the nation. */
  readonly there: PayInPlace | undefined;
  /** Codes of the rows, in their order. */
  readonly codes: readonly string[];
}

/** Yearly pay of an occupation across the nation. */
export function nationRange({ occupations, release }: SwitchedCategory, code: string): PayRange {
  const pay = occupations[code]?.pay ?? [];
  return payRangeFrom('annual', (point) =>
    figureOfCell(
      { dataset: 'oews', release, place: nationId, code, measure: payMeasure('annual', point) },
      pay[percentilePoints.indexOf(point)],
    ),
  );
}

/** Yearly pay of an occupation where the page shows it. */
export function rangeShown({ page, there }: ShownCategory, code: string): PayRange {
  return there ? there.range(code, 'annual') : nationRange(page, code);
}

/** The axis that holds what is shown, and the amounts it is read against. */
export function axisShown(shown: ShownCategory): Axis {
  const { page, there, codes } = shown;
  const references = there
    ? codes.map((code) => nationRange(page, code).median)
    : page.references.map(({ figure }) => figure);
  return tablePayAxis(
    codes.map((code) => rangeShown(shown, code)),
    references,
  );
}

const projected = { growth: 'change-percent', openings: 'openings', jobs: 'jobs-base' } as const;

/** What is projected for an occupation of the nation. */
export function projectedFigure(
  { occupations, editions }: SwitchedCategory,
  code: string,
  what: keyof typeof projected,
): Figure {
  const cell: FigureCell | undefined = occupations[code]?.[what];
  const address = { dataset: 'ep', release: editions[what], place: nationId, code } as const;
  return figureOfCell({ ...address, measure: projected[what] }, cell);
}
