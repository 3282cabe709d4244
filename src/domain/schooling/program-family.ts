/** The families of CIP 2020 that hold programs after high school, by the two digits of their codes. */
const families: Readonly<Record<string, string>> = {
  '01': 'Farming, animals and plants',
  '03': 'Nature and conservation',
  '04': 'Architecture',
  '05': 'Area, ethnic, cultural and gender studies',
  '09': 'Communication and journalism',
  '10': 'Communication technology',
  '11': 'Computers and information',
  '12': 'Cooking, entertainment and personal services',
  '13': 'Education',
  '14': 'Engineering',
  '15': 'Engineering technology',
  '16': 'Languages and linguistics',
  '19': 'Family and consumer sciences',
  '22': 'Law',
  '23': 'English and writing',
  '24': 'Liberal arts',
  '25': 'Library science',
  '26': 'Biology and biomedical science',
  '27': 'Mathematics and statistics',
  '28': 'Military science and leadership',
  '29': 'Military technology',
  '30': 'Programs across several fields',
  '31': 'Parks, recreation, fitness and sport',
  '38': 'Philosophy and religion',
  '39': 'Theology and religious work',
  '40': 'Physical sciences',
  '41': 'Science technology',
  '42': 'Psychology',
  '43': 'Security, police and fire protection',
  '44': 'Public administration and social work',
  '45': 'Social sciences',
  '46': 'Construction trades',
  '47': 'Mechanics and repair',
  '48': 'Making things with precision',
  '49': 'Driving, flying and shipping',
  '50': 'Visual and performing arts',
  '51': 'Health care',
  '52': 'Business and marketing',
  '54': 'History',
  '60': 'Residencies in health professions',
  '61': 'Residencies in medicine',
};

/** A family of programs. Its name is ours: the published ones are long. */
export interface ProgramFamily {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
}

/** The family that a program's code begins with. Throws a RangeError for a code of no family. */
export function programFamily(cip: string): ProgramFamily {
  const code = cip.slice(0, 2);
  const name = families[code];
  if (name === undefined) throw new RangeError(`"${cip}" is in no family of CIP 2020.`);
  return { code, name };
}

/** Residencies and fellowships, which come after a doctor's degree. */
export function isResidency(cip: string): boolean {
  return cip.startsWith('60.') || cip.startsWith('61.');
}
