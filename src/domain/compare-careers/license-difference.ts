import { groupBy } from '../lists/group-by.ts';
import type { LicenseKind } from '../schooling/license.ts';
import { listNames } from '../words/wording.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

/** Answers that can be set in an order, from no license to one everywhere, after "the law asks". */
const ordered = [
  ['none', 'for none'],
  ['some-states', 'for a license in some states'],
  ['most-states', 'for a license in most states'],
  ['every-state', 'for a license in every state'],
  ['federal', 'for a federal license'],
] as const satisfies readonly (readonly [LicenseKind, string])[];

/**
 * Where a kind stands from none to everywhere; undefined where it depends on the job or no source
 * says. A federal license holds everywhere, as one in every state does.
 */
export function licenseOrder(kind: LicenseKind): number | undefined {
  const at = ordered.findIndex(([known]) => known === kind);
  return at === -1 ? undefined : Math.min(at, 3);
}

/** Whom the law asks for a license in the most places and whom in the fewest. */
export function licenseDifference({ occupations, work }: Comparison): Sentence | undefined {
  const byKind = groupBy(occupations, ({ code }) => work.get(code)?.license.kind);
  const told = ordered.flatMap(([kind, asks]) => {
    const people = byKind.get(kind)?.map((occupation) => occupation.people);
    return people ? [{ asks, people: listNames(people) }] : [];
  });
  const [least, most] = [told[0], told.at(-1)];
  if (!least || !most || least === most) return undefined;
  return [`The law asks ${most.people} ${most.asks}, and ${least.people} ${least.asks}.`];
}
