import type { Figure } from '../figures/figure.ts';
import type { Origin } from '../figures/receipt.ts';
import type { AiAgreement, AiRating } from './exposure.ts';

/** What is known of AI in an occupation, and by whom. */
export interface AiEvidence {
  readonly ratings: readonly AiRating[];
  readonly agreement: AiAgreement;
  /** How many jobs all three studies rate. */
  readonly rated: number;
  /** The agency's class in its own words. */
  readonly blsClass: string | undefined;
  /** The agency's own sentences that name AI, and where each holds. */
  readonly notes: readonly { readonly note: string; readonly industry: string }[];
  /** The editions in words: of the sentences, and of the other reasons. */
  readonly editions: Readonly<Record<'notes' | 'factors', string>>;
  /** Industries for which the agency names more work by fewer people, in the other edition. */
  readonly productivity: readonly string[];
  readonly growth: Figure;
  /** Where the ratings come from. */
  readonly origins: readonly Origin[];
}
