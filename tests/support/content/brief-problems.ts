import type { Brief } from '../../../src/content-schemas/brief.ts';
import { readingLevel, wordsOf } from './reading-level.ts';
import { typedFigures } from './typed-figures.ts';
import { wordingProblems } from './wording.ts';

/** What may stand in a brief: words in all, and grades of U.S. schools without the job's name. */
const briefBounds = { words: [95, 190], grade: [4, 9] } as const;

/** The sentences of a brief. A duty counts as one, with its stop. */
export function briefSentences(brief: Brief): string[] {
  return [
    brief.sentence,
    ...brief.duties.map((duty) => `${duty}.`),
    brief.day,
    ...(brief.hard === undefined ? [] : [brief.hard]),
    brief.license.text,
    brief.lookAlike.difference,
    ...(brief.name.alsoCounts === undefined ? [] : [brief.name.alsoCounts]),
  ];
}

/** Words of a brief as the page shows them, the sentence on who else is counted left out. */
function briefWords(brief: Brief): number {
  const shown = briefSentences({ ...brief, name: { ...brief.name, alsoCounts: undefined } });
  return shown.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** Flesch-Kincaid grade of a brief with its own names replaced, since those no writer can choose. */
export function briefGrade(brief: Brief): number {
  const names = [brief.name.many, brief.name.one].map(
    (name) => new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gi'),
  );
  const texts = briefSentences(brief).map((text) =>
    names.reduce((changed, name) => changed.replace(name, 'they'), text),
  );
  return readingLevel(texts).grade;
}

const ofLaw = new Set(['federal', 'every-state', 'most-states', 'some-states']);

/** Whole sentences on what is wrong in one brief that its schema has accepted. */
export function briefProblems(path: string, brief: Brief): string[] {
  const problems: string[] = [];
  const words = briefWords(brief);
  const [fewest, most] = briefBounds.words;
  if (words < fewest || words > most) {
    problems.push(`${path} has ${words} words. Write ${fewest} to ${most}.`);
  }
  const grade = briefGrade(brief);
  const [lowest, highest] = briefBounds.grade;
  if (grade < lowest || grade > highest) {
    problems.push(
      `${path} reads at grade ${grade.toFixed(1)}. Write between ${lowest} and ${highest}.`,
    );
  }
  for (const text of briefSentences(brief)) {
    problems.push(
      ...typedFigures(text).map(
        (figure) => `${path}: "${figure}" is a figure typed by hand. Take it out.`,
      ),
      ...wordingProblems(text).map((problem) => `${path}: ${problem}`),
    );
    if (
      /\b(?:licences?|colour|labour|centre|programmes?|organise|analyse|analysing)\b/i.test(text)
    ) {
      problems.push(`${path}: "${text}" has a British spelling. Write American English.`);
    }
    if (/["']/.test(text)) problems.push(`${path}: "${text}" has a straight mark. Write ’ or “ ”.`);
  }
  problems.push(
    ...brief.duties
      .filter((duty) => /[.;:]$/.test(duty) || !/^[A-Z]/.test(duty))
      .map(
        (duty) => `${path}: the duty "${duty}" must begin with a capital and end without a stop.`,
      ),
  );
  if (
    ofLaw.has(brief.license.kind) &&
    !/\b(?:exam|exams|test|tests|tested)\b/i.test(brief.license.text)
  ) {
    problems.push(
      `${path}: the license line says what the law asks for but not whether there is an exam. Name it, or say that there is none.`,
    );
  }
  if (brief.lookAlike.code === brief.code) {
    problems.push(`${path}: the occupation is set apart from itself. Name another code.`);
  }
  return problems;
}
