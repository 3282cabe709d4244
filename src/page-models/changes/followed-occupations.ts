import type { CodeThen, FollowedCode } from '../../domain/changes/release-codes.ts';
import { historyLinksOf } from '../../facts/occupation-history.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { oncePer } from '../../facts/once.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';

/** An occupation of today in a release: in the newest one it is itself. */
const thenOf = oncePer((release: string): ReadonlyMap<OccupationCareer, CodeThen> => {
  const isNewest = release === newestOewsRelease().release;
  return new Map(
    occupationCareers().flatMap((career) => {
      if (isNewest) {
        return [
          [career, { code: career.code, link: 'same', breakAfter: false, reason: '' }] as const,
        ];
      }
      const found = historyLinksOf(career.code).find((link) => link.release === release);
      if (!found) return [];
      const { link, reason, code_then: code, break_after: breakAfter } = found;
      return [[career, { code, link, breakAfter: breakAfter === 'yes', reason }] as const];
    }),
  );
});

/** Today's occupations in two releases, in the order of codes. */
export function followedOccupations(earlier: string, later: string): readonly FollowedCode[] {
  const after = thenOf(later);
  return [...thenOf(earlier)].flatMap(([career, before]) => {
    const found = after.get(career);
    return found ? [{ name: career.name, earlier: before, later: found }] : [];
  });
}

/** The occupation of today that a line of a release counts, by that line's code. */
export const careersByCodeThen = oncePer(
  (release: string): ReadonlyMap<string, OccupationCareer> =>
    new Map(
      [...thenOf(release)]
        .filter(([, { link }]) => link === 'same' || link === 'renumbered')
        .map(([career, { code }]) => [code, career]),
    ),
);

/** Codes of a release whose line may not be joined to the next one. */
export function brokenAfter(release: string): ReadonlySet<string> {
  return new Set(
    [...thenOf(release).values()].filter(({ breakAfter }) => breakAfter).map(({ code }) => code),
  );
}
