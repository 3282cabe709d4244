import { factorWords } from '../src/domain/outlook/projection-factor.ts';
import { educationPhrase, isEntryEducation } from '../src/domain/schooling/preparation.ts';
import { lowerWords } from '../src/domain/words/wording.ts';
import { handbookUrl, projectionFactorsOf, projectionRow } from '../src/facts/projections.ts';
import { occupationCareer } from '../src/page-models/career-directory.ts';
import { alsoCalled } from '../src/page-models/career-page/also-called.ts';
import { topSkillNames } from '../src/page-models/career-page/skills.ts';
import { nextSteps } from '../src/page-models/next-steps/next-steps.ts';
import type { KnownOfOccupation } from './guide-draft.ts';

/** What the data knows of the occupation `code`; undefined when no page has that code. */
export function knownOfOccupation(code: string): KnownOfOccupation | undefined {
  const career = occupationCareer(code);
  if (!career) return undefined;
  const education = projectionRow(code)?.entry_education ?? '';
  return {
    code,
    slug: career.slug,
    name: career.name,
    titles: alsoCalled(career).shown,
    skills: topSkillNames(career.code, 5).map(lowerWords),
    typicalPath: isEntryEducation(education) ? educationPhrase(education) : 'none is assigned',
    related: nextSteps(career.code)
      .close.slice(0, 6)
      .map(({ code, name }) => ({ code, name })),
    handbook: handbookUrl(career.code),
    factors: [...new Set(projectionFactorsOf(code).map(factorWords))],
  };
}
