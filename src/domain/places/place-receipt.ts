import { receiptFor, type Receipt } from '../figures/receipt.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../figures/measure.ts';
import { upperFirst } from '../words/wording.ts';
import { allOccupationsCode } from '../words/occupation-code.ts';
import { placeInSentence } from './place.ts';
import type { PlacePay } from './place-pay-file.ts';

/**
 * The receipt of a place's pay and head count, as full as that of the nation: what of them our
 * copy holds, of one occupation, or of each row of a list where no code is given.
 */
export function receiptThere(
  pay: PlacePay,
  { code, period = 'annual' }: { readonly code?: string; readonly period?: PayPeriod } = {},
): Receipt {
  const held = measuresHeld(pay, period);
  // Where pay by the hour is not held, what stands there is that it is missing, and pay by the year.
  const measures = held.length > 0 ? held : measuresHeld(pay, 'annual');
  const facts = measures.map((measure) => pay.figure(code ?? allOccupationsCode, measure).id);
  const receipt = receiptFor(facts, pay.source, upperFirst(placeInSentence(pay.place)));
  return code === undefined ? { ...receipt, code: 'of each row' } : receipt;
}

function measuresHeld(pay: PlacePay, period: PayPeriod) {
  const points = percentilePoints
    .map((point) => payMeasure(period, point))
    .filter((measure) => pay.holds(measure));
  if (points.length === 0) return [];
  return pay.holds('employment') ? ([...points, 'employment'] as const) : points;
}
