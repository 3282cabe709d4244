import { briefOf } from '../briefs.ts';
import type { GuideFrontMatter } from '../content-schemas/guide.ts';
import type { WorkText } from '../domain/search/work-words.ts';
import { onetOccupationsOf, tasksOf } from '../facts/onet.ts';
import { occupationCareers, type OccupationCareer } from './career-directory.ts';

/** What is written of a guide's work. */
export type GuideWords = Pick<GuideFrontMatter, 'code' | 'summary'>;

/** What is written of the work of every occupation: in its brief, its guide and O*NET's tasks. */
export function workTexts(guides: readonly GuideWords[]): readonly WorkText[] {
  const summaries = new Map(guides.map(({ code, summary }) => [code as string, summary]));
  return occupationCareers().map((career) => ({
    code: career.code,
    worth: worthOf(career),
    parts: [...ownWords(career), ...guideWords(summaries.get(career.code)), ...taskWords(career)],
  }));
}

function ownWords({ code, name, officialName }: OccupationCareer): WorkText['parts'] {
  const { sentence, duties, license } = briefOf(code);
  return [
    { text: name, weight: 3 },
    { text: officialName, weight: 2 },
    { text: sentence, weight: 6 },
    ...duties.map((text) => ({ text, weight: 3 })),
    { text: lettersIn(license.text), weight: 3 },
  ];
}

/** The exams and boards that a text names by their letters, which people look for: "NCLEX-RN". */
const lettersIn = (text: string) => (text.match(/\b[A-Z]{2,}[A-Z-]*\b/g) ?? []).join(' ');

const guideWords = (summary: string | undefined): WorkText['parts'] =>
  summary === undefined ? [] : [{ text: summary, weight: 2 }];

const taskWords = ({ code }: OccupationCareer): WorkText['parts'] =>
  onetOccupationsOf(code)
    .flatMap(({ onet_code: onetCode }) => tasksOf(onetCode))
    .map(({ task }) => ({ text: task, weight: 0.4 }));

/** What is left of a group, and those who teach or lead, come after those who do the work. */
function worthOf({ isResidual, officialName }: OccupationCareer): number {
  if (isResidual) return 0.6;
  return /postsecondary|supervisors|managers|helpers/i.test(officialName) ? 0.75 : 1;
}
