import { licenseAnswers } from '../../../src/domain/schooling/license.ts';
import type { ReadPage } from '../built-site.ts';
import { select, textOf } from '../html.ts';

/** What is wrong with how an occupation's page says what the job is, a sentence each. */
export function briefProblems({ document }: Pick<ReadPage, 'document'>): string[] {
  const sections = select('section[data-brief]', document);
  const [section] = sections;
  if (!section || sections.length > 1) return [`it has ${sections.length} parts with a brief`];
  const problems: string[] = [];
  const [sentence = ''] = select('p[data-brief-sentence]', section).map(textOf);
  if (!/^[A-Z].{30,}\.$/.test(sentence.trim())) problems.push('no sentence says what the job is');
  const duties = select('ul[data-duties] > li', section).map(textOf);
  if (duties.length < 5 || duties.length > 8) problems.push(`it lists ${duties.length} duties`);
  const licenses = select('p[data-license]', section);
  const [license] = licenses;
  const kind = license?.attribs['data-license'] ?? '';
  const answers = new Map<string, string>(Object.entries(licenseAnswers));
  const answer = answers.get(kind);
  if (!license || licenses.length > 1 || answer === undefined) {
    problems.push(`its license line is "${kind}", which is no kind`);
  } else if (!textOf(license).trim().startsWith(`${answer}. `)) {
    problems.push(`its license line does not begin with the answer for "${kind}"`);
  }
  return problems;
}
