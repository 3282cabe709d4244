import type { LikenessOrder } from '../../domain/search/near-words.ts';

/** Words as they stand: their letters and how many titles have them are enough for first answers. */
export const asTheyStand: LikenessOrder = (_, candidates) => [...candidates];

/** The order of likeness, whose code is a third of all: it comes with the second file. */
export async function likenessOrder(): Promise<LikenessOrder> {
  try {
    return (await import('./likeness.element.ts')).byLikeness;
  } catch {
    return asTheyStand;
  }
}
