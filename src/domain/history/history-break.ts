/**
 * Why a line of pay over the years stops, or why an older release has nothing to join: a short
 * code in the data, a whole sentence for the reader.
 */
export const historyBreakReasons = {
  split: 'Back then this job was counted inside a wider group, which has since been split up.',
  merged: 'Back then this job was counted on several lines, which have since been joined.',
  redrawn:
    'The list of occupations was redrawn: some jobs moved in, some moved out, so older numbers count other people.',
  combined: 'In this release the agency counted this job only together with others.',
  'older-list':
    'Before 1999 the survey used another list of occupations. A job with the same name may not be the same job.',
  'no-row': 'This release has no line for this job.',
  gap: 'The next release has no number for this job that means the same, so the line stops here.',
  'level-shift':
    'The count of workers jumps too far from here to the next release for the two to be the same job.',
} as const;

export type HistoryBreakReason = keyof typeof historyBreakReasons;

export const historyBreakReasonCodes = Object.keys(
  historyBreakReasons,
) as readonly HistoryBreakReason[];
