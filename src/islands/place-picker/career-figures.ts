import { axisFor } from '../../domain/axis.ts';
import { ratio } from '../../domain/derive.ts';
import { isPresent, type Figure } from '../../domain/figure.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../../domain/measure.ts';
import { payCompared } from '../../domain/pay-compared.ts';
import { hasAnyPay, largestPay } from '../../domain/pay-range.ts';
import {
  noPaySentence,
  outOfTenGaps,
  outOfTenParts,
  payStripText,
} from '../../domain/pay-words.ts';
import { inPlace } from '../../domain/place.ts';
import { upperFirst } from '../../domain/wording.ts';
import { nationFigure } from './nation-figure.ts';
import { PageSwap } from './page-swap.ts';
import { liveOnStrip } from './live-on.ts';
import { figureElement, type PlaceView } from './place-view.ts';
import { axisLabels, largeStrip } from './strip-drawing.ts';

/** The occupation that a career page is about. */
export interface SwitchedCareer {
  readonly code: string;
  /** In the plural and in lower case: "registered nurses". */
  readonly people: string;
  readonly period: PayPeriod;
}

/** Switches the pay of a career page to a place and back. */
export class CareerFigures {
  readonly #swap = new PageSwap();
  readonly #career: SwitchedCareer;
  readonly #nation: Readonly<Record<'median' | 'p90', Figure | undefined>>;

  constructor(career: SwitchedCareer) {
    const { code, period } = career;
    this.#career = career;
    const inNation = (point: 'median' | 'p90') =>
      nationFigure(document, code, payMeasure(period, point));
    this.#nation = { median: inNation('median'), p90: inNation('p90') };
  }

  restore(): void {
    this.#swap.restore();
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(view: PlaceView): string[] {
    this.#swap.restore();
    const pay = document.querySelector('#pay');
    const heading = pay?.querySelector('h2');
    if (heading) this.#swap.put(heading, `${heading.textContent.trim()} ${view.where}`);
    this.#showFact(view);
    this.#showSentence(view, pay?.querySelector('.say'));
    this.#showStrip(view, pay?.querySelector('.pay-figure'));
    this.#showTable(view, pay?.querySelector('.pay-table'));
    this.#swap.leaveOut(pay?.querySelectorAll('[data-of-nation]') ?? []);
    this.#showReceipt(view, pay?.querySelector('.receipt-body'));
    const strip = liveOnStrip(view, this.#career);
    if (strip) this.#swap.add(pay?.querySelector('.section-body'), strip);
    return this.#notes(view);
  }

  #median(view: PlaceView): Figure {
    const { code, period } = this.#career;
    return view.figure(code, payMeasure(period, 'median'));
  }

  #showFact(view: PlaceView): void {
    const card = document.querySelector('.three-facts .fact-card');
    const median = this.#median(view);
    const nation = this.#nation.median;
    const times = nation && !view.atNationalPrices ? ratio(median, nation) : undefined;
    this.#swap.put(card?.querySelector('.fact-numeral'), view.element(median));
    const per = this.#career.period === 'annual' ? 'a year' : 'an hour';
    const said: (Node | string)[] = [
      isPresent(median) ? `${per} ${view.where}.` : `${upperFirst(view.where)}.`,
    ];
    if (nation) said.push(' The whole country: ', figureElement(nation), '.');
    const compared = times && payCompared(times);
    if (compared?.isSame) said.push(' About the same.');
    else if (compared) {
      const strong = document.createElement('strong');
      strong.append(figureElement(compared.figure));
      said.push(' ', strong, ` ${compared.after}.`);
    }
    this.#swap.put(card?.querySelector('.fact-comparison'), ...said);
  }

  #showSentence(view: PlaceView, sentence: Element | null | undefined): void {
    const { code, people, period } = this.#career;
    const range = view.range(code, period);
    const there = `${people} ${inPlace(view.place)}`;
    const parts = outOfTenParts(there, range).flatMap(({ before, figure, after }) => [
      before,
      view.element(figure),
      after,
    ]);
    const gaps = view.hasRanges ? outOfTenGaps(range) : undefined;
    const otherwise = noPaySentence(range) === undefined ? gaps : this.#noPay(view);
    this.#swap.put(sentence, ...parts, ...(otherwise === undefined ? [] : [` ${otherwise}`]));
  }

  #showStrip(view: PlaceView, figure: Element | null | undefined): void {
    const { code, people, period } = this.#career;
    const range = view.range(code, period);
    if (!figure) return;
    if (!hasAnyPay(range)) {
      this.#swap.leaveOut([figure]);
      return;
    }
    const { median, p90 } = this.#nation;
    const nations = [median, p90].flatMap((known) =>
      known && isPresent(known) ? known.value : [],
    );
    const axis = axisFor(Math.max(largestPay([range]), ...nations));
    const words = `${upperFirst(people)} ${view.where}: ${payStripText(range)}.`;
    const strip = largeStrip({ range, axis, reference: median }, words, (shown) =>
      view.element(shown),
    );
    const caption = document.createElement('figcaption');
    caption.append(`Pay ${view.where}. `);
    if (median) {
      caption.append('The dashed line is the middle of the whole country, ', figureElement(median));
      caption.append(view.atNationalPrices ? ', which is at national prices as published.' : '.');
    }
    this.#swap.put(figure, strip, axisLabels(axis), caption);
  }

  #showTable(view: PlaceView, table: Element | null | undefined): void {
    const { code, people } = this.#career;
    const cell = (row: Element | null | undefined, at: number, figure: Figure) =>
      this.#swap.put(row?.querySelectorAll('td')[at], view.element(figure));
    this.#swap.put(table?.querySelector('caption'), `Pay of ${people} ${view.where}`);
    for (const point of percentilePoints) {
      const row = table?.querySelector(`tr[data-point="${point}"]`);
      cell(row, 0, view.figure(code, payMeasure('annual', point)));
      cell(row, 1, view.figure(code, payMeasure('hourly', point)));
    }
    const mean = table?.querySelector('.pay-table-mean');
    cell(mean, 0, view.figure(code, 'annual-mean'));
    cell(mean, 1, view.figure(code, 'hourly-mean'));
    cell(table?.querySelector('tfoot tr'), 0, view.figure(code, 'employment'));
    this.#swap.leaveOut(table?.querySelectorAll('.estimate-error') ?? []);
  }

  #showReceipt({ where, pay }: PlaceView, receipt: Element | null | undefined): void {
    const link = document.createElement('a');
    link.href = pay.source.url;
    link.textContent = pay.source.title;
    this.#swap.put(receipt, `Pay ${where}. Source: `, link, '.');
  }

  /** Why a place has no pay of the occupation to show. */
  #noPay(view: PlaceView): string {
    const { code, people, period } = this.#career;
    const there = inPlace(view.place);
    if (!view.pay.has(code)) return `No figures for ${people} are published ${there}.`;
    if (!view.pay.holds(payMeasure(period, 'median'))) {
      return `Pay of ${people} is published by the hour only, and the table we hold for states has only pay by the year.`;
    }
    return `The agency publishes no pay of ${people} ${there}.`;
  }

  #notes(view: PlaceView): string[] {
    const notes = ['Everything else on this page stays for the whole country.'];
    if (!isPresent(this.#median(view))) notes.unshift(this.#noPay(view));
    else if (!view.hasRanges) {
      notes.unshift(
        'For metro areas the file we hold has only the middle, so the strip shows no range.',
      );
    }
    return notes;
  }
}
