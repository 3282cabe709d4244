import { isPresent, type Figure } from '../figures/figure.ts';

/** What an edition says of an occupation. */
export interface EditionOutlook {
  /** Projected change in percent. */
  readonly growth: Figure;
  /** Openings a year. */
  readonly openings: Figure;
}

/**
 * How far an edition is from the one before: `turned` where one expects more jobs and the other
 * fewer, `far` where growth moved by 5 points or more, or openings by a quarter or more.
 */
export type EditionChange = 'turned' | 'far';

const farInPoints = 5;
const farInOpenings = 0.25;
/** Openings are rounded to hundreds: below this, rounding alone could be a quarter. */
const leastOpenings = 500;

/** The rule of `far`, in words. */
export const farWords =
  'growth moved by 5 percentage points or more, or openings by a quarter or more';

/** Undefined where the two are near each other, or where a figure is missing. */
export function editionChange(
  newest: EditionOutlook,
  before: EditionOutlook,
): EditionChange | undefined {
  const [growth, growthBefore] = [newest.growth, before.growth];
  const [openings, openingsBefore] = [newest.openings, before.openings];
  if (!isPresent(growth) || !isPresent(growthBefore)) return undefined;
  if (growth.value * growthBefore.value < 0) return 'turned';
  // Percentages have one decimal: their difference is rounded to it, so that 5.0 is 5.
  const points = Math.round(Math.abs(growth.value - growthBefore.value) * 10) / 10;
  if (points >= farInPoints) return 'far';
  if (!isPresent(openings) || !isPresent(openingsBefore)) return undefined;
  if (Math.max(openings.value, openingsBefore.value) < leastOpenings) return undefined;
  const moved = Math.abs(openings.value - openingsBefore.value);
  return moved >= farInOpenings * openingsBefore.value ? 'far' : undefined;
}
