import type { Figure } from './figure.ts';
import { isPresent } from './figure.ts';

/**
 * A relative standard error in a word: good up to 5 percent, fair up to 15, beyond that use with
 * care. The bounds are ours; the agency publishes the number only.
 */
export type Reliability = 'good' | 'fair' | 'use with care';

export function reliabilityOf(relativeStandardError: Figure): Reliability | undefined {
  if (!isPresent(relativeStandardError)) return undefined;
  if (relativeStandardError.value <= 5) return 'good';
  return relativeStandardError.value <= 15 ? 'fair' : 'use with care';
}
