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
   * Groups that are printed with more employees than all their published lines have. Farming, and
   * its minor group of fishing and hunting: a line too small to publish is left out. 2022: some
   * 400 of the health practitioners. 2025: 13,150 of the top executives (legislators have no
   * line of their own any more).
   */
  groupsAboveTheirLines: {
    '2012-05': ['45-3000'],
    '2013-05': ['45-0000', '45-3000'],
    '2014-05': ['45-0000', '45-3000'],
    '2015-05': ['45-0000', '45-3000'],
    '2016-05': ['45-0000', '45-3000'],
    '2017-05': ['45-0000', '45-3000'],
    '2018-05': ['45-0000'],
    '2019-05': ['45-0000'],
    '2020-05': ['45-0000'],
    '2021-05': ['45-0000'],
    '2022-05': ['29-0000', '29-1000', '45-0000'],
    '2023-05': ['45-0000'],
    '2024-05': ['45-0000'],
    '2025-05': ['11-0000', '11-1000', '45-0000'],
  } as Readonly<Record<string, readonly string[]>>,
  /**
   * The largest relative standard errors, in percent. Held: 58.4 (1999) of employment, 26.8
   * (1999) of the mean.
   */
  largestError: { employment_rse: 60, mean_rse: 30 },
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
