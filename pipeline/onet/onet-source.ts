import { onetOccupations, onetRelated, socToOews } from '../../src/facts/tables/occupations.ts';
import {
  onetElements,
  onetInterests,
  onetKnowledge,
  onetSkills,
  onetSurvey,
} from '../../src/facts/tables/ratings.ts';
import type { ShapedSoFar, ShapedTable, Source } from '../source.ts';
import * as files from './onet-files.ts';
import { readInterests } from './read-interests.ts';
import { readJobZones, readOnetOccupations, readZones } from './read-occupations.ts';
import { readRatings } from './read-ratings.ts';
import { readRelated } from './read-related.ts';
import { readSurvey, readSurveyNames } from './read-survey.ts';

/** The O*NET database: occupations, what they ask of people, and which are alike. */
export const onetSource: Source = {
  name: 'O*NET',
  files: [
    files.occupationData,
    files.jobZones,
    files.jobZoneReference,
    files.skills,
    files.knowledge,
    files.interests,
    files.educationSurvey,
    files.educationCategories,
    files.relatedOccupations,
  ],
  async shape(folder, soFar): Promise<ShapedTable[]> {
    const lines = readOnetOccupations(
      await folder.read(files.occupationData),
      files.occupationData,
      oewsBySoc(soFar),
    );
    const known = new Set(lines.map((line) => line.onet_code));
    const zones = readJobZones(
      await folder.read(files.jobZones),
      files.jobZones,
      known,
      readZones(await folder.read(files.jobZoneReference), files.jobZoneReference),
    );
    const skills = readRatings(await folder.read(files.skills), files.skills, 'Skills', known);
    const knowledge = readRatings(
      await folder.read(files.knowledge),
      files.knowledge,
      'Knowledge',
      known,
    );
    const interests = readInterests(await folder.read(files.interests), files.interests, known);
    const surveyNames = readSurveyNames(
      await folder.read(files.educationCategories),
      files.educationCategories,
    );
    const survey = readSurvey(
      await folder.read(files.educationSurvey),
      files.educationSurvey,
      known,
      surveyNames,
    );
    const related = readRelated(
      await folder.read(files.relatedOccupations),
      files.relatedOccupations,
      known,
    );
    const elements = [
      ...elementRows('skill', skills.names),
      ...elementRows('knowledge', knowledge.names),
      ...elementRows('interest', interests.names),
      ...surveyNames.map((name) => ({ ...name, kind: 'survey' })),
    ];
    const occupations = lines.map((line) => ({
      ...line,
      job_zone: zones.get(line.onet_code)?.zone ?? '',
      job_zone_date: zones.get(line.onet_code)?.month ?? '',
    }));
    return [
      {
        table: onetOccupations,
        rows: occupations,
        sources: [files.occupationData.id, files.jobZones.id, files.jobZoneReference.id],
      },
      {
        table: onetElements,
        rows: elements,
        sources: [
          files.skills.id,
          files.knowledge.id,
          files.interests.id,
          files.educationCategories.id,
        ],
      },
      { table: onetSkills, rows: skills.rows, sources: [files.skills.id] },
      { table: onetKnowledge, rows: knowledge.rows, sources: [files.knowledge.id] },
      { table: onetInterests, rows: interests.rows, sources: [files.interests.id] },
      { table: onetSurvey, rows: survey, sources: [files.educationSurvey.id] },
      { table: onetRelated, rows: related, sources: [files.relatedOccupations.id] },
    ];
  },
};

/** The OEWS code each detailed SOC 2018 code is counted in, empty where there is none. */
function oewsBySoc(soFar: ShapedSoFar): ReadonlyMap<string, string> {
  return new Map(soFar.rows(socToOews).map((row) => [row.soc_code ?? '', row.code ?? '']));
}

function elementRows(kind: string, names: ReadonlyMap<string, string>) {
  return [...names].map(([element_id, name]) => ({ element_id, category: '', kind, name }));
}
