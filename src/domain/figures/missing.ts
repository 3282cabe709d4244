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

/**
 * Why a figure is absent: as published, or because the copy of the table that is held leaves it
 * out. The agency may then have published it, so this never stands for another reason.
 */
export const absenceReasons = [...missingReasons, 'not-in-our-copy'] as const;

export type AbsenceReason = (typeof absenceReasons)[number];

/** What each reason means, as a data dictionary would say it. */
export const absenceMeanings: Readonly<Record<AbsenceReason, string>> = {
  'not-published':
    'The agency made no estimate it could release (marked * or ** or left blank in the source).',
  'top-coded':
    'At or above the highest wage the release prints (marked #); the threshold is in the table of releases.',
  'hourly-only': 'The agency publishes only hourly pay for this occupation.',
  'annual-only': 'The agency publishes only annual pay for this occupation.',
  'under-half-percent': 'Under half of one percent (marked ~ in the source).',
  'no-estimate': 'This release has no such estimate for anyone, or no row for this occupation.',
  'not-in-our-copy':
    'The copy of the table that this site is made from leaves it out. The agency may have published it.',
};

export function isMissingReason(text: string): text is MissingReason {
  return (missingReasons as readonly string[]).includes(text);
}

export function isAbsenceReason(text: string): text is AbsenceReason {
  return (absenceReasons as readonly string[]).includes(text);
}
