import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { inPlace } from '../domain/places/place.ts';
import { payMeasure, type PayPeriod } from '../domain/figures/measure.ts';

/** Whose pay is asked for. */
export interface AskedPay {
  readonly code: string;
  /** In the plural, within a sentence: "registered nurses". */
  readonly people: string;
  readonly period: PayPeriod;
}

/** Why a place has no pay of an occupation to show, as a sentence. */
export function noPayThere({ pay, place }: PayInPlace, { code, people, period }: AskedPay): string {
  const there = inPlace(place);
  if (!pay.has(code)) {
    return pay.leavesOut(code)
      ? `Our copy of the table has no figures for ${people} ${there}. The agency may publish some.`
      : `No figures for ${people} are published ${there}.`;
  }
  if (!pay.holds(payMeasure(period, 'median'))) {
    return `Pay of ${people} is published by the hour only, and our copy of the table for places like this has only pay by the year.`;
  }
  return `The agency publishes no pay of ${people} ${there}.`;
}
