import { FactsError } from '../../facts/facts-error.ts';
import { allOewsReleases, type OewsRelease } from '../../facts/oews-releases.ts';
import { once } from '../../facts/once.ts';

/** Two releases, a year apart. */
export interface ReleasePair {
  /** `2024-05-to-2025-05`. */
  readonly slug: string;
  /** `May 2024 to May 2025`. */
  readonly label: string;
  readonly earlier: OewsRelease;
  readonly later: OewsRelease;
  /** The list of occupations was redrawn between them: no figure may be compared. */
  readonly isBreak: boolean;
}

/** Of a year with two releases the one of May: a half-year step is no year of change. */
const isYearly = ({ release }: OewsRelease): boolean => !release.endsWith('-11');

/** Releases before 1999 use another list of occupations, most of whose codes lead nowhere. */
const isComparable = ({ era }: OewsRelease): boolean => era !== 'oes';

/** Every pair of neighboring yearly releases, newest first. */
export const releasePairs = once((): readonly ReleasePair[] => {
  const releases = allOewsReleases().filter(isComparable).filter(isYearly);
  return releases
    .flatMap((later, at) => {
      const earlier = releases[at - 1];
      return earlier ? [pairOf(earlier, later)] : [];
    })
    .toReversed();
});

function pairOf(earlier: OewsRelease, later: OewsRelease): ReleasePair {
  return {
    slug: `${earlier.release}-to-${later.release}`,
    label: `${earlier.label} to ${later.label}`,
    earlier,
    later,
    isBreak: earlier.era !== later.era,
  };
}

/** The newest pair: what changed since last year. Throws a FactsError when there is none. */
export function newestPair(): ReleasePair {
  const [newest] = releasePairs();
  if (newest) return newest;
  throw new FactsError(
    'There are no two releases to compare.',
    'data/oews/releases.csv',
    'Add the release before the newest one, with npm run data.',
  );
}
