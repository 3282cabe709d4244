/** An answer that a sheet can print. */
export type KnownAnswer = 'duties' | 'ways-in' | 'growth';

/** A question of a worksheet, with room to write under it. */
export interface Prompt {
  /** What it is about, in a few words. */
  readonly ask: string;
  /** What to write, as one sentence. */
  readonly say: string;
  /** Ruled lines. */
  readonly lines: number;
  /** What of the answer the sheet can print, for the class view to take away. */
  readonly known?: KnownAnswer;
  /** Another question on the same line of the sheet. */
  readonly beside?: Pick<Prompt, 'ask' | 'say'>;
}

const ownView: readonly Prompt[] = [
  {
    ask: 'What I would like',
    say: 'Two things about this work.',
    lines: 2,
    beside: { ask: 'What I would not like', say: 'Two more things.' },
  },
  { ask: 'Would it suit me?', say: 'Yes, no or not sure, and why.', lines: 2 },
  {
    ask: 'A question to ask',
    say: 'What would you ask someone who does this job, and who could that be?',
    lines: 1,
  },
];

/** The questions about one occupation. */
export const careerPrompts: readonly Prompt[] = [
  {
    ask: 'What they do',
    known: 'duties',
    say: 'Which of these would you like, and which would you not?',
    lines: 1,
  },
  {
    ask: 'Ways in',
    known: 'ways-in',
    say: 'Which way would you take? How long is it, and what would it cost?',
    lines: 1,
  },
  {
    ask: 'The lowest and the highest tenth',
    say: 'What could explain the gap in pay between them?',
    lines: 1,
  },
  {
    ask: 'Growing or shrinking, and why',
    known: 'growth',
    say: 'What could change that?',
    lines: 1,
  },
  ...ownView,
];

/** The questions about a job title that is counted in several occupations. */
export const titlePrompts: readonly Prompt[] = [
  {
    ask: 'Find a job ad with this title',
    say: 'Which line of the table fits it, and which words in the ad tell you so?',
    lines: 2,
  },
  {
    ask: 'Ways in',
    say: 'Which line could you reach first?',
    lines: 2,
    beside: { ask: 'Growing or shrinking', say: 'Which lines, and why?' },
  },
  ...ownView,
];

/** The questions about careers side by side. */
export const comparisonPrompts: readonly Prompt[] = [
  {
    ask: 'Pay',
    say: 'Whose middle is highest? Do the ranges overlap?',
    lines: 1,
    beside: { ask: 'If all paid the same', say: 'Which would you choose, and why?' },
  },
  {
    ask: 'A question to ask',
    say: 'What do you still need to know, and who could tell you?',
    lines: 1,
  },
];
