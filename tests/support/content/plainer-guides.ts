/**
 * Guides that still read plainer than the band asks, by id. Strike an id off when its guide meets
 * the band; add none.
 */
export const plainerGuides: readonly string[] = [
];
