import { editDistance } from './edit-distance.ts';
import { editsFrom, type FoundPage } from './page-finder.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SitePage } from './site-page.ts';
import { wordsOf } from './words.ts';

/** The part of the words of a name that a query must have to be about it. */
const leastShare = 0.5;
/** The same where titles have the words only once they are mended. */
const leastOfMended = 0.3;

/** Whether a certification is called so, or has the words in its name. */
export const isCertification = ({ page, fit }: FoundPage) =>
  page.kind === 'certification' && fit !== 'near';

/**
 * Whether a page is the certification that is asked for: the only one with the words, or one with
 * little more in its name.
 */
export const isAskedFor = (page: FoundPage, certifications: readonly FoundPage[]) =>
  certifications.includes(page) &&
  (page.share > leastShare || (certifications.length === 1 && page.share > 0));

/** Whether a page answers better than the careers that are found. */
export function leads(
  { page, fit, asked, share, isWhole }: FoundPage,
  careers: SearchAnswer,
): boolean {
  const isSure = careers.match === 'every-word';
  // A lone listing says less than the name of a page, unless it is what a program is named after.
  const isListed = careers.results[0]?.standing === 'listed';
  if (fit === 'near') return !isSure && !isNearer(careers, page);
  if (fit === 'words') {
    // A name that has the words as they are typed goes before titles that have them once mended.
    if (careers.match === 'mended') return share >= leastOfMended;
    if (share < leastShare) return false;
    if (!isSure) return true;
    return asked && careers.named === true && isListed && page.kind !== 'certification';
  }
  // What is called so goes before a career that is called so but for a word.
  if (isWhole && careers.bare) return true;
  return !careers.named || (isListed && (asked || page.kind !== 'program'));
}

/** Whether a title is spelled more like what was typed than a page is. */
function isNearer({ mended, query }: SearchAnswer, page: SitePage): boolean {
  const typed = wordsOf(query).join(' ');
  return (
    mended !== undefined && editDistance(typed, wordsOf(mended).join(' ')) <= editsFrom(page, typed)
  );
}

/** Whether a page may stand beside careers: it is of the kind asked for, or has little more in its name. */
export const isClose = ({ share, asked, fit }: FoundPage) =>
  fit === 'words' && (asked || share >= leastShare);
