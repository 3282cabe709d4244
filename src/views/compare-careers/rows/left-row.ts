import {
  payBasisOf,
  type ComparedOccupation,
} from '../../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../../domain/compare-careers/comparison.ts';
import { livingPoints, type LivingOn } from '../../../domain/pay/living-on.ts';
import type { HomeOnPay, MonthOfPay } from '../../../domain/pay/month-of-pay.ts';
import type { PlacePay } from '../../../domain/places/place-pay-file.ts';
import { placeInSentence } from '../../../domain/places/place.ts';
import { figureMarkup } from '../../figure.ts';
import { livingNoteLines, livingReceipt } from '../../living-on.ts';
import { livingOnThere } from '../../living-there.ts';
import { markup, type Markup, type Piece } from '../../markup.ts';
import { untold, type RowView } from './row-view.ts';

const homeNames: Readonly<Record<HomeOnPay['home'], string>> = {
  'one-bedroom': 'with a one-bedroom home alone',
  'half-of-two-bedrooms': 'with half of a two-bedroom one',
};

/** What federal taxes and rent leave of a month of each career's pay, where rents are held. */
export const leftRow: RowView = {
  cell: ({ occupation, comparison: { pay } }) => {
    const living = pay.there && livingOf(pay.there, occupation);
    if (!living) {
      return untold(
        pay.there?.has(occupation.code)
          ? 'Its pay is published by the hour only, and nobody counted the hours.'
          : 'No pay of this job is published there.',
      );
    }
    return livingPoints(living).map(({ name, pay: month }) => left(name, month));
  },
  instead: ({ pay: { there } }) => {
    if (there?.costs.rents) return undefined;
    if (!there)
      return 'What is left of a month depends on rents. Choose a metro area under “Show pay in” to see it.';
    const { kind } = there.place;
    if (!there.costs.taxes) {
      return `What is left of a month is not worked out for ${placeInSentence(there.place)}, where people mostly pay their income tax to the territory.`;
    }
    return kind === 'metro'
      ? `We hold no rents of ${placeInSentence(there.place)}, so what is left of a month is not known.`
      : `No rent is published for ${placeInSentence(there.place)} as a whole, so what is left of a month is not known. Choose a metro area to see it.`;
  },
  note: (comparison) => {
    const { there } = comparison.pay;
    return there?.costs.rents ? notes(comparison, there) : undefined;
  },
};

const livingOf = (there: PlacePay, occupation: ComparedOccupation) =>
  livingOnThere(there, { ...occupation, payBasis: payBasisOf(occupation) });

/** What is left in the middle of the pay, in short; undefined where that is not known. */
export function homesLeft({ pay }: Comparison, occupation: ComparedOccupation): Piece {
  const middle = pay.there?.costs.rents && livingOf(pay.there, occupation)?.middle;
  return middle && middle.homes.length > 0 ? amountsLeft(middle.homes) : undefined;
}

/** What is left at one point of the pay, with each home, or why that is not known. */
function left(point: string, { pay, homes }: MonthOfPay): Markup {
  return homes.length === 0
    ? markup`<p>${point}: ${figureMarkup(pay)}</p>`
    : markup`<p>${point}: ${amountsLeft(homes)}.</p>`;
}

const amountsLeft = (homes: readonly HomeOnPay[]): Piece =>
  homes.flatMap((home, at): Piece[] => [
    at === 0 ? '' : ', ',
    figureMarkup(home.left),
    ` ${homeNames[home.home]}`,
  ]);

function notes({ occupations }: Comparison, there: PlacePay): Piece {
  const living: readonly LivingOn[] = occupations.flatMap(
    (occupation) => livingOf(there, occupation) ?? [],
  );
  const rents = (there.costs.rents?.homes() ?? []).flatMap(({ home, rent }): Piece[] => [
    figureMarkup(rent),
    home === 'one-bedroom' ? ' for one bedroom, ' : ' for half of two.',
  ]);
  return [
    markup`<span>A month after federal taxes and rent: ${rents}</span>`,
    livingNoteLines(living, there.costs, false),
    livingReceipt(living, there.costs, []),
  ];
}
