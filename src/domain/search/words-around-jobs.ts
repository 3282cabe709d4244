import { singular } from './words.ts';

const words = (list: string) => new Set(list.split(/\s+/).map(singular));

/** Words people put around a job title. A title that has them is a little nearer, no more. */
export const wrapping = words(
  `about am annual anybody anyone are around at average be become becoming being best by can career
  cost do does earn earning find from get getting good great guy hiring hour hourly how i in income
  into is job kind lady like long look make makes making many me median month much my near need our paid
  pay paycheck paying people per person phd position really salary should somebody someone step
  steps start starting take takes that thing thinking to today typical typically up vacancy wage wages
  want wants way ways what when where which who whose why will with worth would year you your`,
);

/**
 * Words that ask for something of a job rather than name one, though some titles have them too:
 * "nurse requirements" is about nurses, and a license examiner is one.
 */
export const aside = words(
  `academy apply applying apprenticeship average benefits bootcamp certificate certification certified class classes college course
  day degree description downtown duties duty education employment entry exam experienced experience free
  full future growth hard hire hours interview junior lead level license licensed list local major
  money new now number online opening openings outlook part prerequisite prerequisites program qualification qualifications remote
  requirement requirements responsibilities resume role school schooling senior shift skill skills
  stress stressful study studies suburb suburbs test time top training types university upstate work`,
);

/** A year that somebody adds: "nurse salary 2026". */
export const isYear = (word: string) => /^20\d\d$/.test(word);

/** Words beside which "it" is no short form of information technology. */
const besideIt = words('worth does is take how like');

/** Whether "it" stands for the job: "is it worth it". */
export function meansTheJob(word: string, others: readonly string[]): boolean {
  return word === 'it' && others.some((other) => other !== 'it' && besideIt.has(other));
}
