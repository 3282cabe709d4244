import { careerName } from '../src/domain/words/career-name.ts';
import { socOccupationsOf } from '../src/facts/definitions.ts';
import { titleRowsOf } from '../src/facts/job-titles.ts';
import { detailedOccupations } from '../src/facts/oews.ts';
import { onetOccupationsOf, tasksOf } from '../src/facts/onet.ts';
import { handbookUrl } from '../src/facts/projections.ts';
import type { OccupationCode } from '../src/domain/words/occupation-code.ts';
import { beginFile, noOccupation, type Beginning, type Begun } from './begin-file.ts';

/**
 * Begins the brief of the occupation `code` in src/content/briefs/ with what its author has to
 * read, as comments: the definition, O*NET's tasks, the titles people have, the Handbook's page.
 */
export function beginBrief(code: string, { root, today }: Beginning): Begun {
  const row = detailedOccupations().find((occupation) => occupation.code === code);
  if (!row) return noOccupation(code);
  const text = briefDraft(code as OccupationCode, careerName(row.title), today);
  return beginFile(root, `src/content/briefs/${code}.yaml`, text);
}

/** Titles that an author has room to read. */
const mostTitles = 20;

function briefDraft(code: OccupationCode, officialName: string, today: string): string {
  const definitions = socOccupationsOf(code).map(
    ({ code: soc, definition }) => `Defined (SOC ${soc}): ${definition}`,
  );
  const tasks = onetOccupationsOf(code).flatMap(({ onet_code, title }) => [
    `O*NET ${onet_code}, ${title}:`,
    ...tasksOf(onet_code).map(
      ({ task, kind }) => `- ${task}${kind === 'core' ? '' : ` (${kind})`}`,
    ),
  ]);
  const titles = [...new Set(titleRowsOf(code).map(({ title }) => title))].slice(0, mostTitles);
  const read = [
    `${officialName}. Facts come from here; every sentence is yours.`,
    ...definitions,
    ...tasks,
    `Titles: ${titles.join('; ')}`,
    `Handbook: ${handbookUrl(code) ?? 'it has no page of this occupation'}`,
  ];
  return `${read.map((line) => `# ${line}`).join('\n')}
code: '${code}'
name:
  one: # what people say, lower case
  many:
sentence: # names the job’s own work, and fits no neighbor
duties: [] # five to eight, each begun with its verb
day: # where, at what hours, and what it asks of the body
license:
  kind: # federal, every-state, most-states, some-states, depends, none or unknown
  text: # who grants it, and the exam by name
lookAlike:
  code: # the occupation it is most often taken for, in quotes
  difference:
sources: [] # publisher, title, url, checked: what you read beyond the above
checked: ${today}
`;
}
