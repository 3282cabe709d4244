import type { Ratings } from './closeness.ts';

/** From here on a skill or a field of knowledge is important: the middle of O*NET's scale. */
const important = 3;
/** How much more important something must be to be new. */
const clearly = 0.5;

/**
 * Ids of what matters in both jobs, what sets the two apart from all jobs first, and of what
 * matters there clearly more than here, the largest step first.
 */
export function whatCarriesOver(
  here: Ratings,
  there: Ratings,
  means: Ratings,
  most: number,
): { readonly carriesOver: readonly string[]; readonly isNew: readonly string[] } {
  const pairs = [...there].flatMap(([id, then]) => {
    const now = here.get(id);
    return now === undefined ? [] : [{ id, now, then, mean: means.get(id) ?? 0 }];
  });
  const first = (ids: readonly { readonly id: string; readonly by: number }[]) =>
    [...ids]
      .sort((a, b) => b.by - a.by || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id);
  return {
    carriesOver: first(
      pairs
        .filter(({ now, then }) => now >= important && then >= important)
        .map(({ id, now, then, mean }) => ({ id, by: Math.min(now, then) - mean })),
    ),
    isNew: first(
      pairs
        .filter(({ now, then }) => then >= important && then >= now + clearly)
        .map(({ id, now, then }) => ({ id, by: then - now })),
    ),
  };
}
