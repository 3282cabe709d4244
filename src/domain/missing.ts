/**
 * Why a published table has no number in a cell. A reason travels from the
 * pipeline to the reader's words; it is never turned into a number.
 */
export const missingReasons = [
  'not-published',
  'top-coded',
  'hourly-only',
  'annual-only',
  'under-half-percent',
  'no-estimate',
] as const;

export type MissingReason = (typeof missingReasons)[number];

/** What each reason means, as a data dictionary would say it. */
export const missingReasonMeanings: Readonly<Record<MissingReason, string>> = {
  'not-published':
    'The agency made no estimate it could release (marked * or ** or left blank in the source).',
  'top-coded':
    'At or above the highest wage the release prints (marked #); the threshold is in the table of releases.',
  'hourly-only': 'The agency publishes only hourly pay for this occupation.',
  'annual-only': 'The agency publishes only annual pay for this occupation.',
  'under-half-percent': 'Under half of one percent (marked ~ in the source).',
  'no-estimate': 'This release has no such estimate for anyone, or no row for this occupation.',
};

export function isMissingReason(text: string): text is MissingReason {
  return (missingReasons as readonly string[]).includes(text);
}
