import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { onetOccupations, onetRelated, onetTasks } from './tables/occupations.ts';
import {
  onetElements,
  onetInterests,
  onetKnowledge,
  onetSkills,
  onetSurvey,
} from './tables/ratings.ts';
import type { RowOf } from './tables/table.ts';

export type OnetOccupation = RowOf<typeof onetOccupations>;
export type OnetRating = RowOf<typeof onetSkills>;
export type OnetInterest = RowOf<typeof onetInterests>;
export type OnetTask = RowOf<typeof onetTasks>;
export type OnetSurveyAnswer = RowOf<typeof onetSurvey>;

const occupations = once(() => readTable(onetOccupations));
const occupationsByCode = once(() => Map.groupBy(occupations(), (row) => row.code));
const occupationByOnetCode = once(() => new Map(occupations().map((row) => [row.onet_code, row])));

/** O*NET occupations counted in an OEWS occupation; the main one (`.00`) first. */
export function onetOccupationsOf(code: string): readonly OnetOccupation[] {
  return occupationsByCode().get(code) ?? [];
}

export function onetOccupation(onetCode: string): OnetOccupation | undefined {
  return occupationByOnetCode().get(onetCode);
}

const skills = once(() => Map.groupBy(readTable(onetSkills), (row) => row.onet_code));
const knowledge = once(() => Map.groupBy(readTable(onetKnowledge), (row) => row.onet_code));
const interests = once(() => Map.groupBy(readTable(onetInterests), (row) => row.onet_code));
const survey = once(() => Map.groupBy(readTable(onetSurvey), (row) => row.onet_code));
const related = once(() => Map.groupBy(readTable(onetRelated), (row) => row.onet_code));

export const skillsOf = (onetCode: string): readonly OnetRating[] => skills().get(onetCode) ?? [];

export const knowledgeOf = (onetCode: string): readonly OnetRating[] =>
  knowledge().get(onetCode) ?? [];

export const interestsOf = (onetCode: string): readonly OnetInterest[] =>
  interests().get(onetCode) ?? [];

export const surveyOf = (onetCode: string): readonly OnetSurveyAnswer[] =>
  survey().get(onetCode) ?? [];

const tasks = once(() => Map.groupBy(readTable(onetTasks), (row) => row.onet_code));

/** What people in an O*NET occupation do, word for word, in the order of the source. */
export const tasksOf = (onetCode: string): readonly OnetTask[] => tasks().get(onetCode) ?? [];

/** O*NET codes of related occupations, closest first. */
export const relatedOnetCodes = (onetCode: string): readonly string[] =>
  (related().get(onetCode) ?? []).map((row) => row.related_onet_code);

const elements = once(
  () =>
    new Map(readTable(onetElements).map((row) => [`${row.element_id} ${row.category}`, row.name])),
);

/** The name of a skill, knowledge area or interest. */
export const elementName = (elementId: string): string =>
  elements().get(`${elementId} `) ?? elementId;

/** The name of a survey answer, such as "Bachelor's Degree". */
export const categoryName = (elementId: string, category: number): string =>
  elements().get(`${elementId} ${String(category)}`) ?? String(category);
