import type { ComparedOccupation } from '../compare-careers/compared-career.ts';
import { payBasisOf } from '../compare-careers/compared-career.ts';
import type { PayBasis } from '../pay/living-on.ts';
import type { WayIn } from '../schooling/way-in-line.ts';

/** A career on a card of a reality fair. */
export interface KitCareer {
  readonly code: string;
  /** As in headings: "Registered nurses". */
  readonly name: string;
  /** Within a sentence: "registered nurses". */
  readonly people: string;
  readonly slug: string;
  readonly wayIn: WayIn;
  readonly payBasis: PayBasis;
}

/** The card of an occupation that a comparison knows. */
export function kitCareerOf(occupation: ComparedOccupation): KitCareer {
  const { code, name, people, slug } = occupation;
  const { education, experience, training } = occupation.waysIn;
  const wayIn = { education, experience, training };
  return { code, name, people, slug, wayIn, payBasis: payBasisOf(occupation) };
}
