import type { ContentFile } from './content-file.ts';
import { bodyAsWritten } from './plain-wording.ts';
import { readingLevel, sentencesOf, wordsOf } from './reading-level.ts';

/** How the body of a guide or a title page may read: neither too hard, nor so choppy that it says nothing. */
const guideBand = {
  /** Grades of U.S. schools. */
  grade: [5.5, 8],
  /** A sentence of fewer words is short. */
  shortUnder: 7,
  /** The most of all sentences that may be short. */
  mostShort: 0.2,
} as const;

/** Share of sentences under seven words, from 0 to 1. */
export function shortShare(texts: readonly string[]): number {
  const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  if (lengths.length === 0) throw new Error('There is no sentence to count.');
  return lengths.filter((length) => length < guideBand.shortUnder).length / lengths.length;
}

/** Whole sentences on how the body of `file` reads outside the band; none when it meets it. */
export function bandProblems(file: ContentFile): string[] {
  const texts = bodyAsWritten(file);
  const { grade } = readingLevel(texts);
  const short = shortShare(texts);
  const [lowest, highest] = guideBand.grade;
  return [
    ...(grade < lowest || grade > highest
      ? [
          `${file.path} reads at grade ${grade.toFixed(1)}. Write between ${lowest} and ${highest}: ${grade < lowest ? 'join choppy sentences and name things' : 'split sentences and take shorter words'}.`,
        ]
      : []),
    ...(short > guideBand.mostShort
      ? [
          `${file.path}: ${Math.round(short * 100)} in 100 sentences have fewer than ${guideBand.shortUnder} words. Join some, until it is ${guideBand.mostShort * 100} or fewer.`,
        ]
      : []),
  ];
}
