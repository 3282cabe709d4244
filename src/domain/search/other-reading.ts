import type { OtherReading, SearchAnswer } from './search-answer.ts';

/** An answer with the other reading of its words: as typed where more was made of them, and back. */
export function withOtherReading(answer: SearchAnswer): SearchAnswer {
  const other = otherReading(answer);
  return other ? { ...answer, other } : answer;
}

function otherReading(answer: SearchAnswer): OtherReading | undefined {
  const { query, match, english, interpreted, asTyped } = answer;
  if (asTyped) return { words: 'Search as usual', asTyped: false };
  return match === 'mended' || english !== undefined || interpreted
    ? { words: `Search instead for “${query}” as typed`, asTyped: true }
    : undefined;
}
