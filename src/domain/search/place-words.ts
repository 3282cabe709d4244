import { plainWords } from './words.ts';

const states = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware,
District of Columbia, Florida, Georgia, Guam, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virgin Islands, Virginia, Washington,
West Virginia, Wisconsin, Wyoming`
  .split(',')
  .map((name) => plainWords(name).join(' '))
  // "West Virginia" before "Virginia".
  .sort((a, b) => b.length - a.length);

const leadIn = new Set(['around', 'in', 'near']);

/**
 * Tells the words of a query that name a job from those that name a place: "nurse in el paso" and
 * "texas nurse" are about nurses, "nurse in charge" is about charge nurses.
 * @param isTitleWord whether titles have a word.
 */
export function partPlace(
  words: readonly string[],
  isTitleWord: (word: string) => boolean,
): { job: string[]; place: string[] } {
  const at = words.findIndex((word, index) => index > 0 && leadIn.has(word));
  const after = at < 0 ? [] : words.slice(at + 1);
  if (states.includes(after.join(' ')) || !after.every(isTitleWord)) {
    return { job: words.slice(0, at), place: after };
  }
  const text = words.join(' ');
  if (states.includes(text)) return { job: [], place: [...words] };
  for (const state of states) {
    if (text.endsWith(` ${state}`)) return split(text.slice(0, -state.length), state);
    if (text.startsWith(`${state} `)) return split(text.slice(state.length), state);
  }
  return { job: [...words], place: [] };
}

function split(job: string, place: string): { job: string[]; place: string[] } {
  return { job: job.trim().split(' '), place: place.split(' ') };
}
