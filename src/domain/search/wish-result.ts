import type { PageResult } from './search-answer.ts';
import { wishAddress, type WishReading } from './read-wish.ts';

/** A wish as a result that leads to the finder, which lists careers by it. */
export function wishResult({ wish, words, left }: WishReading): PageResult {
  const unread = left.length > 0 ? ` It leaves out “${left.join(' ')}”, which it cannot read.` : '';
  return {
    kind: 'list',
    name: `Careers by wish: ${words.join(', ')}`,
    href: wishAddress(wish),
    codes: [],
    sentence: `The finder lists the careers that fit, with each rule on the page.${unread}`,
  };
}
