import { tolerances } from '../oews/tolerances.ts';

/** How far figures of places may stray before a person has to look. Each with its reason. */
export const areaTolerances = {
  roundingPerLine: tolerances.roundingPerLine,
  /**
   * The states may exceed the nation by this share of it. The states of May 2024 do for 22
   * occupations, by up to 0.41 % (13-1161): the two files were not made in one go. Those of May
   * 2025 agree to the rounding.
   */
  statesAboveNation: { '2024-05': 0.005 } as Readonly<Record<string, number>>,
  /**
   * How far beyond rounding a quotient and a head count of an area may disagree. Held: 0.003.
   * Small ones are passed over: a quotient of 0.1 is printed to one part in ten.
   */
  quotient: 0.01,
  quotientFrom: { employees: 200, quotient: 0.5 },
  /**
   * The median of a place or industry against the nation's. The farthest held are 1/5.9
   * (surgeons in Dayton) and 4.08 (teachers in specialty hospitals); a slipped decimal is 10.
   */
  medianFactor: 8,
  /** The middle one of all these. Held: 0.951 (metros) to 1.000 (industries). */
  middleOfMedians: { least: 0.85, most: 1.15 },
  /**
   * The middle step of the median of a state against the release before. Held: 1.032. One state
   * and occupation may step far: 0.31 to 5.99 are held, all of few employees.
   */
  middleStep: { least: 0.9, most: 1.15 },
  /**
   * The same for each place by itself. Held: 1.026 (New York) to 1.053 (Puerto Rico).
   */
  middleStepOfPlace: { least: 0.95, most: 1.12 },
  /**
   * All employees of a place against the release before, the same occupations. Held: 0.945 (U.S.
   * Virgin Islands) to 1.081 (Guam); Connecticut in the place of Colorado is 0.59.
   */
  growthOfPlace: { least: 0.9, most: 1.13 },
  /**
   * How far beyond the 10th and 90th percentile a mean may lie, as a factor: few people may be
   * behind a line of a place. Held: 0.960 of the 10th, 1.228 times the 90th (2024, self-enrichment
   * teachers in Arkansas).
   */
  meanBeyondPercentiles: 1.3,
} as const;
