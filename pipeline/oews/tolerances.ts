/** How far a release may stray before a person has to look. Each with its reason. */
export const tolerances = {
  /** The agency rounds employment to the nearest 10, so each line may be 5 off. */
  roundingPerLine: 5,
  /**
   * Detailed lines may fall short of the total by this share: a few lines have no published
   * employment or are left out whole. The largest shortfall held is 0.08 % (November 2004).
   */
  unpublishedShare: 0.001,
  /**
   * The same where the file says that occupations which fit nowhere else are not available
   * (1999 to November 2003). The largest shortfall held is 7.1 % (1999).
   */
  unpublishedShareWithoutResiduals: 0.08,
  /**
   * An hourly wage times 2,080 and the annual one agree to the rounding of both: half a cent
   * times 2,080 and half of ten dollars, 15.4, and a little for figures rounded twice.
   */
  annualAgainstHourly: 16,
  /** Lines with a middle wage may shrink by this many: one or two lines a year lose their estimate. */
  coverageLoss: 2,
  /** Releases that were meant to have fewer lines. */
  declaredCoverageLoss: {
    '2017-05': { lines: 11, reason: 'The agency began to combine occupations into one line.' },
  } as Readonly<Record<string, { readonly lines: number; readonly reason: string }>>,
  /**
   * The median of one occupation against the release before. The largest real step held is 1.93
   * (a few small occupations); a slipped decimal is 10, an hour taken for a year 2,080.
   */
  medianFactor: 2.5,
  /** The middle one of all these steps. Held: 1.010 to 1.050. */
  middleStep: { least: 0.9, most: 1.15 },
  /** Total employment against the release before. Held: 0.947 (May 2020) to 1.050 (May 2022). */
  totalStep: { least: 0.9, most: 1.1 },
} as const;
