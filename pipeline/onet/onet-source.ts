import {
  onetOccupations,
  onetRelated,
  onetTasks,
  socToOews,
} from '../../src/facts/tables/occupations.ts';
import {
  onetElements,
  onetInterests,
  onetKnowledge,
  onetSkills,
  onetSurvey,
} from '../../src/facts/tables/ratings.ts';
import type { ShapedSoFar, ShapedTable, Source, SourceFile } from '../source.ts';
import { checkComplete } from './check-complete.ts';
import { onetFilesIn, readParts } from './onet-edition.ts';
import * as files from './onet-files.ts';
import { readInterests } from './read-interests.ts';
import { readJobZones, readOnetOccupations, readZones } from './read-occupations.ts';
import { readRatings, type Ratings } from './read-ratings.ts';
import { readRelated } from './read-related.ts';
import { readSurvey, readSurveyNames } from './read-survey.ts';
import { readTasks } from './read-tasks.ts';

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
    files.taskStatements,
  ],
  async shape(folder, soFar): Promise<ShapedTable[]> {
    const held = await onetFilesIn(folder);
    const read = (file: SourceFile) => readParts(folder, held(file));
    const rowsOf = async <Row>(
      file: SourceFile,
      rowsIn: (bytes: Uint8Array, file: SourceFile) => readonly Row[],
    ): Promise<Row[]> => (await read(file)).flatMap((part) => rowsIn(part.bytes, part.file));
    const ids = (...all: readonly SourceFile[]) =>
      all.flatMap((file) => held(file).map(({ id }) => id));

    const oews = oewsBySoc(soFar);
    const lines = await rowsOf(files.occupationData, (bytes, file) =>
      readOnetOccupations(bytes, file, oews),
    );
    const known = new Set(lines.map((line) => line.onet_code));
    const zoneNames = new Set(
      await rowsOf(files.jobZoneReference, (bytes, file) => [...readZones(bytes, file)]),
    );
    const zones = new Map(
      await rowsOf(files.jobZones, (bytes, file) => [
        ...readJobZones(bytes, file, known, zoneNames),
      ]),
    );
    const skills = ratingsTogether(
      (await read(files.skills)).map(({ bytes, file }) => readRatings(bytes, file, known)),
    );
    const knowledge = ratingsTogether(
      (await read(files.knowledge)).map(({ bytes, file }) => readRatings(bytes, file, known)),
    );
    const interests = ratingsTogether(
      (await read(files.interests)).map(({ bytes, file }) => readInterests(bytes, file, known)),
    );
    const surveyNames = await rowsOf(files.educationCategories, readSurveyNames);
    const survey = await rowsOf(files.educationSurvey, (bytes, file) =>
      readSurvey(bytes, file, known, surveyNames),
    );
    const related = await rowsOf(files.relatedOccupations, (bytes, file) =>
      readRelated(bytes, file, known),
    );
    const tasks = await rowsOf(files.taskStatements, (bytes, file) =>
      readTasks(bytes, file, known),
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
        sources: ids(files.occupationData, files.jobZones, files.jobZoneReference),
      },
      {
        table: onetElements,
        rows: elements,
        sources: ids(files.skills, files.knowledge, files.interests, files.educationCategories),
      },
      { table: onetSkills, rows: skills.rows, sources: ids(files.skills) },
      { table: onetKnowledge, rows: knowledge.rows, sources: ids(files.knowledge) },
      { table: onetInterests, rows: interests.rows, sources: ids(files.interests) },
      { table: onetSurvey, rows: survey, sources: ids(files.educationSurvey) },
      { table: onetTasks, rows: tasks, sources: ids(files.taskStatements) },
      { table: onetRelated, rows: related, sources: ids(files.relatedOccupations) },
    ];
  },
  check: checkComplete,
};

/** The OEWS code each detailed SOC 2018 code is counted in, empty where there is none. */
function oewsBySoc(soFar: ShapedSoFar): ReadonlyMap<string, string> {
  return new Map(soFar.rows(socToOews).map((row) => [row.soc_code ?? '', row.code ?? '']));
}

/** The ratings of a table that comes in several files. */
const ratingsTogether = (parts: readonly Ratings[]): Ratings => ({
  rows: parts.flatMap(({ rows }) => rows),
  names: new Map(parts.flatMap(({ names }) => [...names])),
});

function elementRows(kind: string, names: ReadonlyMap<string, string>) {
  return [...names].map(([element_id, name]) => ({ element_id, category: '', kind, name }));
}
