import { hasEqualPercentiles, type PayRange } from '../domain/pay/pay-range.ts';
import * as addresses from '../domain/site/addresses.ts';
import { markup, type Markup } from './markup.ts';

export interface PayNotesView {
  /** By which spans the nation's pay is published. */
  readonly payBasis: 'both' | 'annual-only' | 'hourly-only';
  readonly range: PayRange;
  /** An "all other" occupation: what is left of a group, not one job. */
  readonly isResidual: boolean;
}

const basisNotes = {
  both: undefined,
  'annual-only': markup`<p class="note">Pay is published <a href="${addresses.glossary('annual-only')}">by the year only</a>, because most people in this job do not work a standard year of hours. We do not turn it into pay by the hour.</p>`,
  'hourly-only': markup`<p class="note">Pay is published <a href="${addresses.glossary('hourly-only')}">by the hour only</a>, because many people in this job do not work all year. We do not turn it into pay by the year.</p>`,
} as const;

/** What a reader should know of an occupation's pay before reading its table. */
export function payNotes({ payBasis, range, isResidual }: PayNotesView): readonly Markup[] {
  const notes = [
    basisNotes[payBasis],
    hasEqualPercentiles(range)
      ? markup`<p class="note">Two of the points below are the same amount. Either many people are paid just that, or the estimate is coarse.</p>`
      : undefined,
    isResidual
      ? markup`<p class="note">This line of the statistics holds many different jobs, so its pay says little about any one of them.</p>`
      : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}
