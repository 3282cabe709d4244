import { categorySpread, spreadPath } from '../../domain/category-spread.ts';
import { isPresent } from '../../domain/figure.ts';
import { inPlace } from '../../domain/place.ts';
import { placeInAddress } from '../../domain/place-address.ts';
import { PageSwap } from './page-swap.ts';
import type { PlaceView } from './place-view.ts';

/**
 * Switches the dots of the categories to the occupations of a place and back. No other figure of a
 * whole category is published for places.
 */
export class SpreadFigures {
  readonly #swap = new PageSwap();
  readonly #table = document.querySelector<HTMLTableElement>('table.spread-table[data-axis-end]');
  readonly #drawn = new Map<Element, string>();

  restore(): void {
    this.#swap.restore();
    for (const [path, d] of this.#drawn) path.setAttribute('d', d);
    this.#drawn.clear();
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(view: PlaceView): string[] {
    this.restore();
    this.#openView();
    const codes = view.pay.codes();
    for (const row of this.#table?.querySelectorAll('tr[data-row]') ?? []) {
      const category = row.getAttribute('data-row') ?? '';
      this.#showRow(
        row,
        view,
        codes.filter((code) => code.startsWith(category.slice(0, 3))),
      );
    }
    this.#swap.put(
      document.querySelector('#chart-spread-title'),
      `How jobs spread ${inPlace(view.place)}, ${view.pay.releaseLabel}`,
    );
    return [
      `A dot is the middle pay of one job ${inPlace(view.place)}; jobs that no pay is published for there are not drawn.`,
      'No pay of a whole category is published for places, so the other charts stay those of the whole country.',
    ];
  }

  #showRow(row: Element, view: PlaceView, codes: readonly string[]): void {
    const spread = categorySpread(
      codes.map((code) => ({
        name: code,
        href: '',
        isResidual: false,
        median: view.figure(code, 'annual-median'),
      })),
    );
    const cell = (name: string) => row.querySelector(`[data-spread="${name}"]`);
    for (const [name, end] of [
      ['lowest', spread.lowest],
      ['highest', spread.highest],
    ] as const) {
      this.#swap.put(cell(name), end ? view.element(end.median) : 'none published');
    }
    this.#swap.put(cell('count'), `${String(spread.dots.length)} jobs`);
    const middle = cell('middle');
    if (middle) this.#swap.leaveOut([middle]);
    const path = row.querySelector('.spread-dots');
    if (!path) return;
    this.#drawn.set(path, path.getAttribute('d') ?? '');
    const amounts = spread.dots.filter(isPresent).map(({ value }) => value);
    path.setAttribute(
      'd',
      spreadPath(amounts, { end: Number(this.#table?.dataset.axisEnd), ticks: [] }),
    );
  }

  /** A link that names a place is about the dots, unless it says otherwise. */
  #openView(): void {
    const asked = new URLSearchParams(location.search);
    if (placeInAddress(location.search) === undefined || asked.has('view')) return;
    document.querySelector<HTMLElement>('[data-view="spread"]')?.click();
  }
}
