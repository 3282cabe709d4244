import {
  payBasisOf,
  type ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import type { LivingOn } from '../../domain/pay/living-on.ts';
import type { HomeOnPay } from '../../domain/pay/month-of-pay.ts';
import type { PlacePay } from '../../domain/places/place-pay-file.ts';
import { inPlace } from '../../domain/places/place.ts';
import { figureMarkup } from '../figure.ts';
import { livingNoteLines, livingReceipt } from '../living-on.ts';
import { livingOnThere } from '../living-there.ts';
import { markup, type Markup } from '../markup.ts';
import { columnHead } from './part.ts';

const homeNames: Readonly<Record<HomeOnPay['home'], string>> = {
  'one-bedroom': 'one bedroom, alone',
  'half-of-two-bedrooms': 'half of two bedrooms',
};

/**
 * What taxes and rent leave of a month of each career's pay; undefined for the nation and where no
 * rent is held.
 */
export function comparedLiving({ pay, occupations }: Comparison): Markup | undefined {
  const { there } = pay;
  if (!there?.costs.rents) return undefined;
  const rows = occupations.map((occupation) => ({
    occupation,
    living: livingOf(there, occupation),
  }));
  const shown = rows.flatMap(({ living }) => living ?? []);
  const homes = there.costs.rents.homes();
  const heads = homes.flatMap(({ home }) => [
    columnHead('One in four earns less', `25th percentile, ${homeNames[home]}`),
    columnHead('Half earn less', `median, ${homeNames[home]}`),
  ]);
  const lines = rows.map(
    ({ occupation, living }) =>
      markup`<tr><th scope="row">${occupation.name}</th>${homes.flatMap((_, at) => [cell(living?.quarter?.homes[at], living), cell(living?.middle.homes[at], living)])}</tr>`,
  );
  const rents = homes.flatMap(({ home, rent }) => [
    `${homeNames[home]} `,
    figureMarkup(rent),
    '; ',
  ]);
  const title = `What is left of a month ${inPlace(there.place)}`;
  return markup`<section class="compared-living" data-living aria-label="${title}"><h3>${title}</h3><p>After federal taxes and rent. Rent: ${rents.slice(0, -1)}.</p><div class="table-window" tabindex="0" role="group" aria-label="${title}"><table class="table"><caption class="sr-only">${title}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${lines}</tbody></table></div>${livingNoteLines(shown, there.costs, false)}${livingReceipt(shown, there.costs, [])}</section>`;
}

const livingOf = (there: PlacePay, occupation: ComparedOccupation) =>
  livingOnThere(there, { ...occupation, payBasis: payBasisOf(occupation) });

/** What is left with one home, or why that is not known. */
function cell(home: HomeOnPay | undefined, living: LivingOn | undefined): Markup {
  if (home) return markup`<td>${figureMarkup(home.left)}</td>`;
  const { pay } = living?.middle ?? {};
  const why = pay && 'missing' in pay ? figureMarkup(pay) : 'no yearly pay there';
  return markup`<td>${why}</td>`;
}
