import { inPlace } from '../places/place.ts';
import { listNames, lowerFirst, upperFirst } from '../words/wording.ts';
import type { ComparedCareer } from './compared-career.ts';
import type { Comparison } from './comparison.ts';

/** What the page is called where no careers are chosen. */
export const compareTitle = 'Compare careers';

/** Letters of a heading that stay on two lines. */
const mostLetters = 90;

/** `Registered nurses and actors`, or how many careers there are where their names are too long. */
export function comparedNames({ careers }: Pick<Comparison, 'careers'>): string {
  const names = upperFirst(listNames(careers.map(withinSentence)));
  return names.length > mostLetters ? `${String(careers.length)} careers side by side` : names;
}

/** What a comparison is cited as, whatever its length: every career by name, and the place. */
export function comparisonTitle({ careers, pay }: Pick<Comparison, 'careers' | 'pay'>): string {
  const where = pay.place ? ` ${inPlace(pay.place)}` : '';
  return `${upperFirst(listNames(careers.map(withinSentence)))} compared${where}`;
}

function withinSentence({ kind, name, occupations: [only] }: ComparedCareer): string {
  return kind === 'occupation' && only ? only.people : lowerFirst(name);
}
