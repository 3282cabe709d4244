import type { KitCareer } from '../../domain/classes/kit-career.ts';
import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import { missingSentence } from '../../domain/figures/format.ts';
import { noRentNote } from '../../domain/pay/living-on.ts';
import type { MonthOfPay } from '../../domain/pay/month-of-pay.ts';
import { PayInPlace } from '../../domain/places/pay-in-place.ts';
import type { PlacePay } from '../../domain/places/place-pay-file.ts';
import { ownIncomeTax } from '../../domain/places/wage-tax.ts';
import { wayInLine } from '../../domain/schooling/way-in-line.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { figureMarkup } from '../figure.ts';
import { attribute, markup, type Markup } from '../markup.ts';
import { livingOnThere, noMonthByTheHour } from '../living-there.ts';
import { noPayThere } from '../no-pay-there.ts';

/**
 * A card of a reality fair: a month in the middle of a career's pay in a place, what federal taxes
 * and rent leave of it, and why a part of that is missing.
 */
export function realityCard(career: KitCareer, pay: PlacePay): Markup {
  const { code, name, slug, wayIn } = career;
  const way = wayInLine(wayIn) ?? 'No typical way in is listed';
  const month = livingOnThere(pay, career)?.middle;
  const rows = month ? sumRows(month) : [];
  const why = whyMissing(career, pay, month);
  return markup`<div class="reality-card" data-code="${code}"><h3><a href="${addresses.career(slug)}">${name}</a></h3><p class="fine">${way}</p>${
    rows.length > 0
      ? markup`<table class="table living-table"><tbody>${rows}</tbody></table>`
      : undefined
  }${why === undefined ? undefined : markup`<p class="fine">${why}</p>`}<button type="button" class="worksheet-tools" data-remove="${code}" hidden>Remove<span class="sr-only"> ${name}</span></button></div>`;
}

/** The lines of the sum as far as it is known. */
function sumRows({ month, taxed, homes: [home] }: MonthOfPay): readonly Markup[] {
  return [
    ...(month ? [row('A month of pay, in the middle', month)] : []),
    ...(taxed
      ? [
          row('Federal income tax', taxed.income, 'taken'),
          row('Social Security and Medicare', taxed.payroll, 'taken'),
          row('Take-home', taxed.left, 'left'),
        ]
      : []),
    ...(home
      ? [
          row('Rent of one bedroom', home.rent, 'taken'),
          row('Left for all else', home.left, 'left'),
        ]
      : []),
  ];
}

function row(name: string, figure: Figure | DerivedFigure, is?: 'taken' | 'left'): Markup {
  const left = attribute('data-left', is === 'left' ? '' : undefined);
  return markup`<tr${left}><th scope="row">${name}</th><td>${is === 'taken' ? '−' : ''}${figureMarkup(figure)}</td></tr>`;
}

/** Why the sum stops where it does, in a sentence or two; undefined where it is whole. */
function whyMissing(
  career: KitCareer,
  pay: PlacePay,
  month: MonthOfPay | undefined,
): Markup | string | undefined {
  if (career.payBasis === 'hourly-only') return noMonthByTheHour;
  if (!month?.month) return whyNoMonth(career, pay, month);
  if (!month.taxed) return ownIncomeTax(pay.states);
  return month.homes.length > 0 ? undefined : noRentNote(pay.costs);
}

function whyNoMonth(
  { code, people }: KitCareer,
  pay: PlacePay,
  month: MonthOfPay | undefined,
): Markup | string {
  const shown = month?.pay;
  // Above the highest wage printed something is known, though no sum can be made of it.
  if (shown && 'missing' in shown && shown.missing === 'top-coded') {
    return markup`${figureMarkup(shown)} a year. ${missingSentence(shown)} So there is no sum.`;
  }
  return noPayThere(new PayInPlace(pay, false), { code, people, period: 'annual' });
}
