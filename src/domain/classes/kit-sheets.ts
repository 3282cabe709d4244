/** Cards on one sheet of paper. */
const cardsOnSheet = 8;

/** The most cards of a kit: four sheets. */
export const mostCards = 4 * cardsOnSheet;

/** `cards` as they stand on sheets. */
export function sheetsOf<Card>(cards: readonly Card[]): readonly (readonly Card[])[] {
  return Array.from({ length: Math.ceil(cards.length / cardsOnSheet) }, (_, at) =>
    cards.slice(at * cardsOnSheet, (at + 1) * cardsOnSheet),
  );
}
