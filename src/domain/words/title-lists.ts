/** Lists of job titles, by what the table of titles calls them: as they stand after "listed in". */
export const titleLists = {
  'onet-alternate': 'O*NET’s list of alternate titles',
  'onet-reported': 'O*NET’s list of titles that workers report',
  'soc-direct-match': 'the government’s Direct Match Title File',
  'onet-occupation': 'O*NET’s list of occupations',
  oews: 'the pay survey’s list of occupations',
} as const satisfies Readonly<Record<string, string>>;

/** A list of job titles. */
export type TitleList = keyof typeof titleLists;
