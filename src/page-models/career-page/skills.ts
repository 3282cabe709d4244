import { topSkills, type RatedSkill } from '../../domain/schooling/skill-overlap.ts';
import {
  elementName,
  interestsOf,
  knowledgeOf,
  onetOccupationsOf,
  skillsOf,
  type OnetRating,
} from '../../facts/onet.ts';
import { oncePer } from '../../facts/once.ts';

/** O*NET advises against showing some importance ratings. */
const isShown = ({ suppress }: OnetRating) => suppress !== 'importance' && suppress !== 'both';

const rated = (ratings: readonly OnetRating[]): RatedSkill[] =>
  ratings.flatMap((rating) =>
    isShown(rating) && typeof rating.importance === 'number'
      ? [{ id: rating.element_id, importance: rating.importance }]
      : [],
  );

/** Ratings of the first O*NET occupation counted in `code` that has any: one job, not a mix. */
function firstRated(
  code: string,
  ratingsOf: (onetCode: string) => readonly OnetRating[],
): RatedSkill[] {
  for (const occupation of onetOccupationsOf(code)) {
    const ratings = rated(ratingsOf(occupation.onet_code));
    if (ratings.length > 0) return ratings;
  }
  return [];
}

/** How important each skill and field of knowledge is in an occupation, by element id. */
export const importanceOf = oncePer(
  (code: string): ReadonlyMap<string, number> =>
    new Map(
      [...firstRated(code, skillsOf), ...firstRated(code, knowledgeOf)].map(
        ({ id, importance }) => [id, importance],
      ),
    ),
);

/** Element ids of the ten most important skills of an occupation; empty where O*NET rates none. */
const topSkillIds = oncePer((code: string): readonly string[] =>
  topSkills(firstRated(code, skillsOf)),
);

/** Names of the most important skills, most important first. */
export function topSkillNames(code: string, count: number): readonly string[] {
  return topSkillIds(code).slice(0, count).map(elementName);
}

/** Names of the knowledge areas that matter most, most important first. */
export function topKnowledgeNames(code: string, count: number): readonly string[] {
  return topSkills(firstRated(code, knowledgeOf), count).map(elementName);
}

/** Names of the two strongest interests of an occupation, strongest first. */
export function topInterestNames(code: string): readonly string[] {
  for (const { onet_code: onetCode } of onetOccupationsOf(code)) {
    const interests = interestsOf(onetCode).flatMap(({ element_id: id, score }) =>
      typeof score === 'number' ? [{ id, importance: score }] : [],
    );
    if (interests.length > 0) return topSkills(interests, 2).map(elementName);
  }
  return [];
}
