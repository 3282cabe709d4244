import { educationPhrase, type EntryEducation } from '../../../domain/schooling/preparation.ts';
import { yearsAfterHighSchool, yearsOfSchool } from '../../../domain/schooling/school-years.ts';
import * as addresses from '../../../domain/site/addresses.ts';
import { listInWords } from '../../../domain/words/wording.ts';
import { markup, type Markup } from '../../markup.ts';
import type { RowView } from './row-view.ts';

/** Years of school that usually come before the first pay, and what our guide says of them. */
export const yearsRow: RowView = {
  cell: ({ occupation: { waysIn }, work }) => {
    const { education, experience, training } = waysIn;
    const also = [experience, training].filter((phrase) => phrase !== undefined);
    return [
      education
        ? schoolBefore(education)
        : markup`<p>Analysts list no typical schooling, since this line gathers different jobs.</p>`,
      also.length > 0 ? markup`<p>Besides that: ${listInWords(also)}.</p>` : undefined,
      work.firstPay === undefined ? undefined : markup`<p>From our guide: ${work.firstPay}</p>`,
    ];
  },
  note: () =>
    markup`Years are those that full-time school of that level usually takes after high school. Analysts choose <a href="${addresses.glossary('typical-entry-education')}">one typical path</a>; there may be others. Work in a related job, training on the job and apprenticeships are paid.`,
};

function schoolBefore(education: EntryEducation): Markup {
  const years = yearsAfterHighSchool(education);
  const before = years === 0 ? 'No school after high school' : `About ${yearsOfSchool(years)}`;
  return markup`<p><strong>${before}.</strong> Typical is ${educationPhrase(education)}.</p>`;
}
