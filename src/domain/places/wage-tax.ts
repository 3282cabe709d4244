import { listInWords } from '../words/wording.ts';
import { placeInSentence, type PlaceOfLaw } from './place.ts';

/** States that tax no wages, as their laws stand in this year. */
const untaxed = {
  year: 2026,
  states: new Set(['AK', 'FL', 'NV', 'NH', 'SD', 'TN', 'TX', 'WA', 'WY']),
} as const;

/**
 * What the states that a place lies in do with wages, as a sentence; undefined where it lies in
 * none.
 */
export function wageTaxSentence(states: readonly PlaceOfLaw[]): string | undefined {
  const known = states.filter(({ kind }) => kind === 'state');
  const without = known.filter(({ id }) => untaxed.states.has(id)).map(placeInSentence);
  const others = known.filter(({ id }) => !untaxed.states.has(id)).map(placeInSentence);
  if (known.length === 0) return undefined;
  const when = `In ${untaxed.year},`;
  if (others.length === 0) return `${when} ${listInWords(without)} ${tax(without)} no wages.`;
  if (without.length === 0) return `${when} ${listInWords(others)} ${tax(others)} wages, too.`;
  return `${when} ${listInWords(without)} ${tax(without)} no wages, and ${listInWords(others)} ${others.length > 1 ? 'do' : 'does'}: which tax you owe hangs on where you live and work.`;
}

const tax = (names: readonly string[]) => (names.length > 1 ? 'tax' : 'taxes');

/**
 * Why the federal income tax is not reckoned with in a territory, as a sentence; undefined
 * elsewhere.
 */
export function ownIncomeTax(states: readonly PlaceOfLaw[]): string | undefined {
  const territory = states.find(({ kind }) => kind === 'territory');
  if (!territory) return undefined;
  const name = placeInSentence(territory);
  return territory.id === 'PR'
    ? `People who live in ${name} mostly pay no federal income tax on what they are paid there. ${name} has an income tax of its own, which we hold no figures of, so no tax and no rent is taken from the pay here.`
    : `People who live in ${name} pay their income tax there, to the territory. We hold no figures of it, so no tax is taken from the pay here.`;
}
