/** Words of one or two that name work in the armed forces, and nothing else that people look for. */
const armed = new Set(
  `airman|airmen|army|armed force|air force|coast guard|combat engineer|commando|drill instructor|
  drill sergeant|enlisted|green beret|guardsman|infantry|infantryman|infantrymen|marine|marine corp|
  marine corps|military|military officer|national guard|navy|navy seal|paratrooper|
  petty officer|rifleman|riflemen|rotc|service member|sniper|soldier|
  space force|special force|special forces|submariner|usaf|uscg|usmc|usn|warrant officer`
    .split('|')
    .map((words) => words.trim()),
);

/** Words that stand for nothing civilian beside one of those. */
const ranks = new Set(
  `active admiral basic cadet captain career chief colonel corporal duty enlist force general join
  lieutenant major officer private ranger rank reserve reservist recruit recruiter seal sergeant
  specialist u us veteran`.split(/\s+/),
);

/** What of a query names work in the armed forces, and what is left for a civilian job. */
export interface MilitaryReading {
  /** The words that are no part of it, by their position in the query. */
  readonly civilian: readonly number[];
}

/**
 * Whether words, in the form in which they are compared, ask for work in the armed forces;
 * undefined when they do not.
 * @param typed the same words as typed: "marines" serve, a "marine" biologist does not.
 * @param open the last word is still being typed, so that its beginning will do, if no title has it.
 */
export function readMilitary(
  words: readonly string[],
  typed: readonly string[],
  open: boolean,
  isTitleWord: (word: string) => boolean,
): MilitaryReading | undefined {
  const named = new Set<number>();
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    if (armed.has(pair)) {
      named.add(at).add(at + 1);
    } else if (armed.has(word) && (word !== 'marine' || typed[at] === 'marines')) named.add(at);
    else if (open && at === words.length - 1 && !isTitleWord(word) && beginsSoldier(word)) {
      named.add(at);
    }
  }
  if (named.size === 0) return undefined;
  return {
    civilian: words.flatMap((word, at) => (named.has(at) || ranks.has(word) ? [] : [at])),
  };
}

/** Letters from which on the beginning of a word is taken for it. */
const telling = 5;

function beginsSoldier(word: string): boolean {
  if (word.length < telling) return false;
  return [...armed].some(
    (name) => !name.includes(' ') && name !== 'marine' && name.startsWith(word),
  );
}
