/**
 * Short forms of states besides their two letters, as the Government Publishing Office's Style
 * Manual has them, and those with a point of the compass. In a query "Wash." may be work, so only
 * a place field is read by them.
 */
const abbreviations: Readonly<Record<string, string>> = {
  ala: 'AL',
  ariz: 'AZ',
  ark: 'AR',
  calif: 'CA',
  cali: 'CA',
  colo: 'CO',
  conn: 'CT',
  del: 'DE',
  fla: 'FL',
  ill: 'IL',
  ind: 'IN',
  kans: 'KS',
  mass: 'MA',
  mich: 'MI',
  minn: 'MN',
  miss: 'MS',
  mont: 'MT',
  nebr: 'NE',
  nev: 'NV',
  'n h': 'NH',
  'n j': 'NJ',
  'n mex': 'NM',
  'n mexico': 'NM',
  'n y': 'NY',
  'n c': 'NC',
  'n carolina': 'NC',
  'n dak': 'ND',
  'n dakota': 'ND',
  okla: 'OK',
  oreg: 'OR',
  penn: 'PA',
  penna: 'PA',
  'r i': 'RI',
  's c': 'SC',
  's carolina': 'SC',
  's dak': 'SD',
  's dakota': 'SD',
  tenn: 'TN',
  tex: 'TX',
  wash: 'WA',
  'w va': 'WV',
  'w virginia': 'WV',
  wis: 'WI',
  wisc: 'WI',
  wyo: 'WY',
};

/** The code of the state that words, as names are compared, are short for. */
export function stateOfAbbreviation(words: string): string | undefined {
  return Object.hasOwn(abbreviations, words) ? abbreviations[words] : undefined;
}
