import {
  likeness,
  relatedTo,
  stepScore,
  type Ratings,
  type Relations,
} from '../../domain/next-steps/closeness.ts';
import { isAboveFloor } from '../../domain/next-steps/step-rules.ts';
import { once, oncePer } from '../../facts/once.ts';
import { onetOccupation, onetOccupationsOf, relatedOnetCodes } from '../../facts/onet.ts';
import { occupationCareers } from '../career-directory.ts';
import { importanceOf } from '../career-page/skills.ts';
import { jobFacts } from './job-facts.ts';

/** O*NET's lists of related jobs as lists of occupations, in both directions. */
const relations = once((): { readonly forward: Relations; readonly backward: Relations } => {
  const forward = new Map<string, Map<string, number>>();
  const backward = new Map<string, Map<string, number>>();
  const known = new Set<string>(occupationCareers().map(({ code }) => code));
  const put = (lists: Map<string, Map<string, number>>, from: string, to: string, rank: number) => {
    const list = lists.get(from) ?? new Map<string, number>();
    lists.set(from, list.set(to, Math.min(rank, list.get(to) ?? rank)));
  };
  for (const code of known) {
    for (const { onet_code: onetCode } of onetOccupationsOf(code)) {
      relatedOnetCodes(onetCode).forEach((related, at) => {
        const other = onetOccupation(related)?.code ?? '';
        if (!known.has(other) || other === code) return;
        put(forward, code, other, at + 1);
        put(backward, other, code, at + 1);
      });
    }
  }
  return { forward, backward };
});

const minorGroup = (code: string) => code.slice(0, 4);
const byMinorGroup = once(() =>
  Map.groupBy(
    occupationCareers().map(({ code }) => code as string),
    minorGroup,
  ),
);

/** The mean importance of each skill and field of knowledge over all occupations. */
export const meanImportance = once((): Ratings => {
  const all = occupationCareers().flatMap(({ code }) => [...importanceOf(code)]);
  const byId = Map.groupBy(all, ([id]) => id);
  return new Map(
    [...byId].map(([id, rated]) => [
      id,
      rated.reduce((sum, [, importance]) => sum + importance, 0) / rated.length,
    ]),
  );
});

/** Occupations above the floor that are close to one, closest first. */
export const closeJobs = oncePer((code: string): readonly string[] => {
  const siblings = (byMinorGroup().get(minorGroup(code)) ?? []).filter((other) => other !== code);
  const here = jobFacts(code);
  return [...relatedTo(code, relations(), siblings)]
    .filter(([other]) => isAboveFloor(jobFacts(other)))
    .map(([other, related]) => {
      const alike = likeness(importanceOf(code), importanceOf(other), meanImportance());
      return { other, score: stepScore(here, jobFacts(other), { related, alike }) };
    })
    .toSorted((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other);
});
