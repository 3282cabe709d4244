import type { Axis } from '../../domain/axis.ts';
import { percentilePoints, type PercentilePoint } from '../../domain/measure.ts';
import { hasAnyPay, type PayRange } from '../../domain/pay-range.ts';
import { inPlace } from '../../domain/place.ts';
import { figureOfElement } from './nation-figure.ts';
import { PageSwap } from './page-swap.ts';
import type { PlaceView } from './place-view.ts';
import { rowStrip } from './strip-drawing.ts';

const pointWords: Readonly<Record<PercentilePoint, string>> = {
  p10: '1 in 10 under',
  p25: '1 in 4 under',
  median: 'half under',
  p75: '3 in 4 under',
  p90: '9 in 10 under',
};

/** Switches the rows of a category page to a place and back. */
export class CategoryFigures {
  readonly #swap = new PageSwap();
  readonly #table = document.querySelector<HTMLTableElement>('table.strips[data-axis-end]');

  restore(): void {
    this.#swap.restore();
    this.#table?.removeAttribute('data-of-place');
    this.#tell();
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(view: PlaceView): string[] {
    this.#swap.restore();
    const rows = [...(this.#table?.querySelectorAll('tr[data-row]') ?? [])];
    let without = 0;
    for (const row of rows) if (!this.#showRow(row, view)) without += 1;
    this.#showHead(view);
    this.#table?.setAttribute('data-of-place', view.place.id);
    this.#tell();
    const notes = [
      'What stands above the list, growth, openings and schooling stay those of the whole country.',
    ];
    if (view.pay.holds('employment')) {
      notes.unshift('The number of people there counts employees, not the self-employed.');
    }
    if (!view.hasRanges) {
      notes.unshift(
        'For metro areas the file we hold has only the middle, so the strips show no range and the number of employees is missing.',
      );
    }
    if (without > 0) {
      notes.unshift(
        `${without} of ${rows.length} occupations have no yearly pay published ${inPlace(view.place)}.`,
      );
    }
    return notes;
  }

  /** Whether the place has pay of the row's occupation. */
  #showRow(row: Element, view: PlaceView): boolean {
    const code = row.getAttribute('data-row') ?? '';
    const range = view.range(code, 'annual');
    const nation = figureOfElement(row.querySelector('.cell-pay data.figure'));
    this.#swap.put(row.querySelector('.cell-pay'), view.element(range.median));
    this.#swap.put(row.querySelector('.cell-jobs'), view.element(view.figure(code, 'employment')));
    const cell = row.querySelector('.cell-strip');
    if (!hasAnyPay(range)) {
      this.#swap.put(cell, reasonElement(code, view));
      return false;
    }
    const strip = document.createElement('span');
    strip.className = 'strip-window';
    strip.append(rowStrip({ range, axis: this.#axis, reference: nation }, this.#steps));
    this.#swap.put(cell, strip, fivePoints(range, view));
    return true;
  }

  #showHead(view: PlaceView): void {
    this.#swap.put(
      this.#table?.querySelector('.strips-axis-name'),
      `Pay a year ${view.where}, before tax`,
    );
    const jobs = this.#table?.querySelector('thead .cell-jobs');
    this.#swap.put(jobs?.querySelector('button') ?? jobs, 'Employees');
    const key = document.querySelector('.comparison .pay-key');
    const lines = [...(key?.children ?? [])].filter((item) =>
      item.querySelector('.reference, .group'),
    );
    const [first] = lines;
    if (!key || !first) return;
    const sign = first.querySelector('svg')?.cloneNode(true);
    const item = document.createElement('li');
    item.append(
      ...(sign ? [sign] : []),
      ` the middle of the whole country in that job${view.atNationalPrices ? ', which is at national prices as published' : ''}`,
    );
    this.#swap.leaveOut(lines);
    this.#swap.add(key, item);
  }

  get #axis(): Axis {
    return { end: Number(this.#table?.dataset.axisEnd), ticks: [] };
  }

  get #steps(): string {
    return this.#table?.querySelector('.pay-strip')?.getAttribute('data-steps') ?? '4';
  }

  /** What sorts the rows reads their figures again. */
  #tell(): void {
    this.#table?.dispatchEvent(new Event('almanac-figures-change'));
  }
}

function reasonElement(code: string, view: PlaceView): HTMLElement {
  const reason = document.createElement('span');
  reason.className = 'cell-reason';
  const hourly = view.figure(code, 'hourly-median');
  const there = inPlace(view.place);
  if ('value' in hourly) {
    reason.append('Only pay by the hour is published: the middle is ', view.element(hourly), '.');
  } else {
    reason.textContent = view.pay.has(code)
      ? `No yearly pay is published ${there}.`
      : `No figures are published ${there}.`;
  }
  return reason;
}

function fivePoints(range: PayRange, view: PlaceView): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'five-points';
  const shown = view.hasRanges ? percentilePoints : (['median'] as const);
  list.append(
    ...shown.map((point) => {
      const item = document.createElement('li');
      item.append(`${pointWords[point]} `, view.element(range[point]));
      return item;
    }),
  );
  return list;
}
