import { onetLicence } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** The edition that the files below are listed of; `onet-edition.ts` knows those since. */
export const onetVersion = '30.2';
const version = onetVersion;
const folder = `https://www.onetcenter.org/dl_files/database/db_${version.replace('.', '_')}`;

const changed = `From the O*NET ${version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Career Almanac has changed it, and USDOL/ETA has not approved, endorsed or tested the changes: `;

function onetFile(
  name: string,
  form: 'text' | 'excel',
  population: string,
  processing: string,
): SourceFile {
  const title = name.replace(/\.\w+$/, '');
  return {
    id: `onet-2026-02-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    dataset: 'onet',
    release: '2026-02',
    releaseLabel: `O*NET ${version}`,
    producer: 'U.S. Department of Labor, Employment and Training Administration',
    program: 'O*NET',
    title: `O*NET ${version} Database: ${title}`,
    population,
    published: null,
    url: `${folder}_${form}/${encodeURIComponent(name)}`,
    licence: onetLicence,
    file: `onet-${version}/${name}`,
    processing: changed + processing,
  };
}

const occupations = 'The occupations of the O*NET-SOC 2019 classification.';
const rated = 'The O*NET occupations that have been rated.';
const asked = 'Workers in each occupation, or experts who know it, as each row says.';
const titled = 'Job titles that workers, employers and agencies use.';

export const occupationData = onetFile(
  'Occupation Data.txt',
  'text',
  occupations,
  'code and title are kept, and the OEWS occupation each is counted in is added.',
);
export const jobZones = onetFile(
  'Job Zones.txt',
  'text',
  rated,
  'the zone and its month stand beside the occupation.',
);
export const jobZoneReference = onetFile(
  'Job Zone Reference.txt',
  'text',
  'The job zones.',
  'used only to check which zones there are.',
);
export const skills = onetFile(
  'Skills.xlsx',
  'excel',
  rated,
  'importance and level stand in one row; names are in a table of their own; standard errors and intervals are left out.',
);
export const knowledge = onetFile(
  'Knowledge.xlsx',
  'excel',
  rated,
  'importance and level stand in one row; names are in a table of their own; standard errors and intervals are left out.',
);
export const interests = onetFile(
  'Interests.txt',
  'text',
  rated,
  'the six scores are kept, the order of the three highest is left out.',
);
export const educationSurvey = onetFile(
  'Education, Training, and Experience.txt',
  'text',
  asked,
  'the shares by category are kept; the importance of certification and of apprenticeship, standard errors and intervals are left out.',
);
export const educationCategories = onetFile(
  'Education, Training, and Experience Categories.txt',
  'text',
  'The answers of the survey.',
  'names are cut before the explanation that follows a dash.',
);
export const relatedOccupations = onetFile(
  'Related Occupations.txt',
  'text',
  rated,
  'tiers are written as short words.',
);
export const taskStatements = onetFile(
  'Task Statements.txt',
  'text',
  rated,
  'the words are kept as they stand, numbered in the order of the file; task ids, the number of people asked and who answered are left out.',
);
export const alternateTitles = onetFile(
  'Alternate Titles.txt',
  'text',
  titled,
  'each title is tied to the OEWS occupation; the codes of its sources are left out.',
);
export const reportedTitles = onetFile(
  'Sample of Reported Titles.txt',
  'text',
  'Job titles that workers gave in the O*NET survey.',
  'each title is tied to the OEWS occupation.',
);
