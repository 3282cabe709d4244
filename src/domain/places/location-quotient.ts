import { isPresent, type Figure } from '../figures/figure.ts';

/** From which quotient on the words hold, the largest first. */
const steps: readonly (readonly [from: number, words: string])[] = [
  [9.5, 'more than nine times as common'],
  [8.5, 'nine times as common'],
  [7.5, 'eight times as common'],
  [6.5, 'seven times as common'],
  [5.5, 'six times as common'],
  [4.5, 'five times as common'],
  [3.5, 'four times as common'],
  [2.75, 'three times as common'],
  [2.25, 'two and a half times as common'],
  [1.9, 'twice as common'],
  [1.7, 'almost twice as common'],
  [1.35, 'one and a half times as common'],
  [1.1, 'somewhat more common'],
  [0.9, 'about as common'],
  [0.72, 'somewhat less common'],
  [0.6, 'two thirds as common'],
  [0.42, 'half as common'],
  [0.29, 'a third as common'],
  [0.2, 'a quarter as common'],
  [0.1, 'less than a quarter as common'],
  [0, 'less than a tenth as common'],
];

/**
 * How common a job is in a place beside the nation, to stand before "as in the nation" or alone:
 * "twice as common". Of its location quotient; undefined where that is not known.
 */
export function howCommon(quotient: Figure): string | undefined {
  if (!isPresent(quotient)) return undefined;
  return steps.find(([from]) => quotient.value >= from)?.[1];
}

/** "twice as common here as in the nation", "somewhat less common here than in the nation". */
export function howCommonHere(quotient: Figure): string | undefined {
  const words = howCommon(quotient);
  if (words === undefined) return undefined;
  return `${words} here ${/ (?:more|less) common$/.test(words) ? 'than' : 'as'} in the nation`;
}
