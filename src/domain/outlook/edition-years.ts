/** First and last year of an edition of the projections. */
export interface EditionYears {
  readonly base: string;
  readonly target: string;
}

/** `2025-35` to its two years. */
export function editionYears(edition: string): EditionYears {
  const base = edition.slice(0, 4);
  return { base, target: `${base.slice(0, 2)}${edition.slice(5)}` };
}

/** `2025 to 2035`. */
export const decadeWords = ({ base, target }: EditionYears): string => `${base} to ${target}`;
