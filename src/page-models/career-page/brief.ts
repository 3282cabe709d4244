import { briefOf } from '../../briefs.ts';
import {
  licenseLine,
  lookAlike,
  type BriefSource,
  type ShownBrief,
} from '../../domain/site/brief.ts';
import { careerName } from '../../domain/words/career-name.ts';
import { onetOccupationsOf } from '../../facts/onet.ts';
import { handbookUrl } from '../../facts/projections.ts';
import { mainSourceOf } from '../../facts/sources.ts';
import { socStructure } from '../../facts/tables/occupations.ts';
import { requireOccupationCareer, type OccupationCareer } from '../career-directory.ts';

/** The brief of `career`, with links and sources. Throws a BriefError when it has none. */
export function briefSection(career: OccupationCareer): ShownBrief {
  const brief = briefOf(career.code);
  const { kind, text } = brief.license;
  const other = requireOccupationCareer(
    brief.lookAlike.code,
    `src/content/briefs/${career.code}.yaml`,
  );
  return {
    sentence: brief.sentence,
    alsoCounts: brief.name.alsoCounts,
    duties: brief.duties,
    day: brief.day,
    hard: brief.hard,
    license: licenseLine(kind, text, brief.name.many),
    lookAlike: lookAlike(brief.lookAlike.difference, other.people, other.href),
    sources: [...readForEach(career), ...brief.sources],
    checked: brief.checked,
  };
}

/** O*NET describes some groups in dozens of parts; a reader needs a few to check a brief by. */
const mostOnetPages = 6;

/** What every brief is read against: the definition, O*NET's tasks, the Handbook's page. */
function readForEach({ code }: OccupationCareer): BriefSource[] {
  const { producer, title, url } = mainSourceOf(socStructure);
  const handbook = handbookUrl(code);
  return [
    { publisher: producer, title, url },
    ...onetOccupationsOf(code)
      .slice(0, mostOnetPages)
      .map((occupation) => ({
        publisher: 'O*NET OnLine',
        title: careerName(occupation.title),
        url: `https://www.onetonline.org/link/summary/${occupation.onet_code}`,
      })),
    ...(handbook
      ? [{ publisher: producer, title: 'Occupational Outlook Handbook', url: handbook }]
      : []),
  ];
}
