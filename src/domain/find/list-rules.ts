import type { FinderOccupation } from './finder-occupation.ts';

/** What lists are grouped by where all of them stand, in order. */
export const listGroups = [
  'pay',
  'outlook',
  'no-college',
  'two-years',
  'four-years',
  'day',
  'interest',
  'license',
] as const;
export type ListGroup = (typeof listGroups)[number];

export const listGroupNames: Readonly<Record<ListGroup, string>> = {
  pay: 'Pay',
  outlook: 'Growth and openings',
  'no-college': 'No college',
  'two-years': 'Two years of school',
  'four-years': 'Four years of school',
  day: 'The day',
  interest: 'What you like',
  license: 'No license',
};

/** What a list may ask of careers that no wish of the finder asks for. */
export const listRules = [
  'bachelors',
  'masters',
  'associates',
  'certificate',
  'no-work-before',
  'apprenticeship',
  'long-training',
] as const;
export type ListRule = (typeof listRules)[number];

interface RuleRecord {
  readonly holds: (row: FinderOccupation) => boolean;
  /** In whole sentences. */
  readonly words: string;
}

const ofLevel = (level: FinderOccupation['education'], words: string): RuleRecord => ({
  holds: ({ education }) => education === level,
  words: `The agency lists ${words} as typical, no more and no less.`,
});

const rules: Readonly<Record<ListRule, RuleRecord>> = {
  bachelors: ofLevel('bachelors', 'a bachelor’s degree'),
  masters: ofLevel('masters', 'a master’s degree'),
  associates: ofLevel('associates', 'an associate’s degree'),
  certificate: ofLevel('postsecondary-nondegree', 'a certificate after high school'),
  'no-work-before': {
    holds: ({ experience }) => experience === 'none',
    words: 'The agency lists no work in a related job before it.',
  },
  apprenticeship: {
    holds: ({ training }) => training === 'apprenticeship',
    words: 'The agency lists an apprenticeship as the usual training.',
  },
  'long-training': {
    holds: ({ training }) => training === 'long-term',
    words: 'The agency lists more than a year of training on the job.',
  },
};

/** Whether an occupation keeps a rule. */
export const keepsRule = (row: FinderOccupation, rule: ListRule): boolean => rules[rule].holds(row);

export const listRuleWords = (rule: ListRule): string => rules[rule].words;
