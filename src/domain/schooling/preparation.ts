/** The eight levels of education that BLS analysts assign, least schooling first. */
export const entryEducationLevels = [
  'no-formal',
  'high-school',
  'some-college',
  'postsecondary-nondegree',
  'associates',
  'bachelors',
  'masters',
  'doctoral-or-professional',
] as const;
export type EntryEducation = (typeof entryEducationLevels)[number];

interface Wording {
  /** A word or two, for a column or a large fact. */
  readonly short: string;
  /** A phrase that finishes "usually needs …". */
  readonly phrase: string;
}

const educationWords: Readonly<Record<EntryEducation, Wording>> = {
  'no-formal': { short: 'No diploma', phrase: 'no diploma or degree' },
  'high-school': { short: 'High school', phrase: 'a high school diploma or equivalent' },
  'some-college': { short: 'Some college', phrase: 'some college, without a degree' },
  'postsecondary-nondegree': {
    short: 'Certificate',
    phrase: 'a certificate earned after high school',
  },
  associates: { short: 'Associate’s', phrase: 'an associate’s degree' },
  bachelors: { short: 'Bachelor’s', phrase: 'a bachelor’s degree' },
  masters: { short: 'Master’s', phrase: 'a master’s degree' },
  'doctoral-or-professional': { short: 'Doctorate', phrase: 'a doctoral or professional degree' },
};

export function isEntryEducation(word: string): word is EntryEducation {
  return word in educationWords;
}

export function educationShort(level: EntryEducation): string {
  return educationWords[level].short;
}

export function educationPhrase(level: EntryEducation): string {
  return educationWords[level].phrase;
}

const trainingPhrases: Readonly<Record<string, string>> = {
  'internship-residency': 'an internship or residency',
  apprenticeship: 'an apprenticeship',
  'long-term': 'more than a year of training on the job',
  'moderate-term': 'one month to one year of training on the job',
  'short-term': 'up to one month of training on the job',
};

/** Training on the job in words, or undefined where BLS assigns none. */
export function trainingPhrase(word: string): string | undefined {
  return trainingPhrases[word];
}

const experiencePhrases: Readonly<Record<string, string>> = {
  'five-years-or-more': 'five years or more of work in a related job',
  'under-five-years': 'up to five years of work in a related job',
};

/** Work experience in words, or undefined where BLS assigns none. */
export function experiencePhrase(word: string): string | undefined {
  return experiencePhrases[word];
}

/** "one more level of schooling" and the like; undefined when both ask for the same. */
export function schoolingDifference(
  from: EntryEducation,
  to: EntryEducation,
): 'more' | 'less' | undefined {
  const step = entryEducationLevels.indexOf(to) - entryEducationLevels.indexOf(from);
  if (step === 0) return undefined;
  return step > 0 ? 'more' : 'less';
}
