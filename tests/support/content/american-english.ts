/** A word or turn of British English, and what Americans say. */
interface BritishWord {
  readonly found: RegExp;
  readonly instead: string;
}

const british: readonly BritishWord[] = [
  {
    found: /\b(?:colour|favour|labour|neighbour|behaviour)\w*/gi,
    instead: 'the spelling with -or',
  },
  { found: /\b(?:centre|theatre|metre)s?\b/g, instead: 'the spelling with -er' },
  {
    found: /\b(?:organis|realis|recognis|specialis)(?:e|ed|es|ing|ation)\b/g,
    instead: 'the spelling with -z-',
  },
  {
    found: /\b(?:programme|licence|cheque|tyre|kerb)s?\b/gi,
    instead: 'program, license, check, tire or curb',
  },
  { found: /\b(?:at (?:the )?weekends?)\b/gi, instead: 'on weekends' },
  {
    found: /\b(?:whilst|fortnight|timetable|maths|car park|pay slips?)\b/gi,
    instead: 'while, two weeks, schedule, math, parking lot or pay stub',
  },
  { found: /\bdoctor[’']s degrees?\b/gi, instead: 'doctorate' },
  { found: /\bthe other way round\b/gi, instead: 'the reverse' },
  { found: /\b(?:turned|walk|walks|go|goes|shown?) (?:\w+ )?round\b/gi, instead: 'around' },
  { found: /\bat the first try\b/gi, instead: 'on the first try' },
  {
    found: /\b(?:staff|better|full-time|part-time|year-round|teaching) posts?\b/gi,
    instead: 'job',
  },
];

/** Whole sentences on what reads as translated or British in `text`; none in American English. */
export function britishProblems(text: string): string[] {
  return british.flatMap(({ found, instead }) =>
    [...text.matchAll(found)].map(([word]) => `"${word}" is British. Write ${instead}.`),
  );
}
