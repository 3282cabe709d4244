import type { ContextItemId } from '../work-context/context-items.ts';

/** What occupations are ordered by, from the least to the most. */
export const standingTopics = ['pay', 'school', 'license', 'openings', 'growth'] as const;
export type StandingTopic = (typeof standingTopics)[number] | ContextItemId;

/**
 * Where an occupation stands among all of them, in thousandths: 0 has the least of all, 1,000 the
 * most. A topic on which nothing is known of it is left out.
 */
export type Standing = Readonly<Partial<Record<StandingTopic, number>>>;

/** Where `value` stands among `all`, in thousandths; those that are alike share their middle. */
export function standingAmong(value: number, all: readonly number[]): number {
  const below = all.filter((other) => other < value).length;
  const alike = all.filter((other) => other === value).length;
  return Math.round(((below + alike / 2) / all.length) * 1000);
}
