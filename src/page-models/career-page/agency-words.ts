import type { AgencyWords, QuotedTasks } from '../../domain/site/brief.ts';
import { careerName } from '../../domain/words/career-name.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import { socOccupationsOf } from '../../facts/definitions.ts';
import { onetOccupationsOf, tasksOf } from '../../facts/onet.ts';
import { mainSourceOf } from '../../facts/sources.ts';
import { onetTasks, socStructure } from '../../facts/tables/occupations.ts';

/** What the agencies say of the work of an occupation, for a page that quotes them. */
export function agencyWords(code: OccupationCode): AgencyWords {
  const { producer, title, url } = mainSourceOf(socStructure);
  return {
    definitions: socOccupationsOf(code).map((occupation) => ({
      title: careerName(occupation.title),
      text: occupation.definition,
    })),
    definedBy: { publisher: producer, title, url },
    tasks: quotedTasks(code),
  };
}

/** The core tasks of the first O*NET occupation that has any; all of its tasks where none is rated. */
function quotedTasks(code: OccupationCode): QuotedTasks | undefined {
  const described = onetOccupationsOf(code).find(
    (occupation) => tasksOf(occupation.onet_code).length > 0,
  );
  if (!described) return undefined;
  const all = tasksOf(described.onet_code);
  const core = all.filter(({ kind }) => kind === 'core');
  const shown = core.length > 0 ? core : all;
  const { producer, releaseLabel, licence } = mainSourceOf(onetTasks);
  return {
    occupation: careerName(described.title),
    statements: shown.map(({ task }) => task),
    edition: releaseLabel,
    newest:
      shown
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '',
    source: {
      publisher: producer,
      title: 'O*NET OnLine',
      url: `https://www.onetonline.org/link/summary/${described.onet_code}`,
    },
    licence,
  };
}
