import { isPresent, type Figure } from '../figures/figure.ts';

/** How projected growth stands, beside that of all jobs where the edition has it. */
export type GrowthPace =
  'shrinking' | 'little-change' | 'growing' | 'slower' | 'about-as-fast' | 'faster';

/** Undefined where the growth itself is missing. */
export function growthPace(growth: Figure, allJobs: Figure): GrowthPace | undefined {
  if (!isPresent(growth)) return undefined;
  if (growth.value <= -1) return 'shrinking';
  if (growth.value < 1) return 'little-change';
  if (!isPresent(allJobs)) return 'growing';
  if (growth.value < allJobs.value - 1) return 'slower';
  return growth.value <= allJobs.value + 1 ? 'about-as-fast' : 'faster';
}
