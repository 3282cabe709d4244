import type { Sentence } from './sentence.ts';

/** What sets careers apart in one thing. */
export interface Difference {
  /** The thing, in a word or two. */
  readonly topic: string;
  /** How far apart the two furthest stand among all occupations, 0 to 1,000. */
  readonly apart: number;
  readonly sentence: Sentence;
}
