import type { CompareRow } from '../../../domain/compare-careers/compare-rows.ts';
import { aiRow } from './ai-row.ts';
import { costRow } from './cost-row.ts';
import { interestsRow } from './interests-row.ts';
import { leftRow } from './left-row.ts';
import { likeRow } from './like-row.ts';
import { openingsRow, payRow } from './money-rows.ts';
import type { RowView } from './row-view.ts';
import { dayRow, dutiesRow, hardRow, licenseRow, whatRow, whereRow } from './told-rows.ts';
import { yearsRow } from './years-row.ts';

/** How each row is written. */
export const allRows: Readonly<Record<CompareRow, RowView>> = {
  what: whatRow,
  day: dayRow,
  duties: dutiesRow,
  hard: hardRow,
  where: whereRow,
  like: likeRow,
  license: licenseRow,
  years: yearsRow,
  cost: costRow,
  interests: interestsRow,
  pay: payRow,
  openings: openingsRow,
  left: leftRow,
  ai: aiRow,
};
