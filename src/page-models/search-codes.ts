import { careerName } from '../domain/words/career-name.ts';
import { isOccupationCode, type OccupationCode } from '../domain/words/occupation-code.ts';
import type { CodeBook } from '../domain/search/code-book.ts';
import { socOccupation, socOccupations, socPlacements } from '../facts/definitions.ts';
import { historyLinksOf } from '../facts/occupation-history.ts';
import { oewsRowsAt } from '../facts/oews.ts';
import { allOewsReleases } from '../facts/oews-releases.ts';
import { occupationCareers } from './career-directory.ts';

/** What became of every official code that no career has. */
export function searchCodes(): CodeBook {
  const careers = new Set<string>(occupationCareers().map(({ code }) => code));
  const others = socPlacements().filter(({ soc_code: code }) => !careers.has(code));
  const groups = socOccupations().filter(
    ({ code, level }) => level !== 'detailed' && !careers.has(code),
  );
  const known = new Set<string>([
    ...groups.map(({ code }) => code),
    ...others.map((row) => row.soc_code),
  ]);
  return {
    groups: Object.fromEntries(groups.map(({ code, title }) => [code, careerName(title)])),
    combined: Object.fromEntries(
      others
        .filter(({ code }) => isOccupationCode(code))
        .map((row): [string, [string, OccupationCode]] => [
          row.soc_code,
          [titleOf(row.soc_code), row.code as OccupationCode],
        ]),
    ),
    leftOut: Object.fromEntries(
      others.filter(({ code }) => code === '').map((row) => [row.soc_code, titleOf(row.soc_code)]),
    ),
    earlier: earlierCodes((code) => careers.has(code) || known.has(code)),
  };
}

const titleOf = (code: string) => careerName(socOccupation(code)?.title ?? code);

/** The codes of earlier releases, apart from those that are `known` today. */
function earlierCodes(known: (code: string) => boolean): CodeBook['earlier'] {
  const followers = new Map<string, Set<OccupationCode>>();
  for (const { code } of occupationCareers()) {
    for (const { code_then: then } of historyLinksOf(code)) {
      followers.set(then, (followers.get(then) ?? new Set()).add(code));
    }
  }
  const named = new Map(socPlacements().map((row) => [titleOf(row.soc_code), row.code] as const));
  const earlier: Record<string, readonly [string, string, ...OccupationCode[]]> = {};
  for (const { release, label } of allOewsReleases()) {
    for (const { code, title } of oewsRowsAt('detailed', release)) {
      // The codes of the oldest releases have five digits, as ZIP codes do.
      if (!isOccupationCode(code) || known(code)) continue;
      const then = careerName(title);
      const namesake = named.get(then) ?? '';
      const after = followers.get(code) ?? (isOccupationCode(namesake) ? [namesake] : []);
      earlier[code] = [label, then, ...after];
    }
  }
  return earlier;
}
