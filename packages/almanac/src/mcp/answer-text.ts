import type {
  CiteAnswer,
  CompareAnswer,
  FiguresAnswer,
  PlaceAnswer,
  TitleAnswer,
} from '../answers/answer.ts';

/** Any answer of a tool. */
export type Answer = TitleAnswer | FiguresAnswer | CompareAnswer | PlaceAnswer | CiteAnswer;

/** An answer as text: what it says, then a line for each candidate, place and figure. */
export function answerText(answer: Answer): string {
  const lines = [answer.says];
  if ('candidates' in answer) lines.push(...answer.candidates.map(candidateLine));
  if ('undecided' in answer) {
    for (const { candidates } of answer.undecided) lines.push(...candidates.map(candidateLine));
  }
  if ('places' in answer && answer.verdict !== 'figures' && answer.verdict !== 'compared') {
    lines.push(...answer.places.map(({ id, name, kind }) => `- ${id}: ${name} (${kind})`));
  }
  if ('figures' in answer) lines.push(...answer.figures.map(({ receipt }) => `- ${receipt}`));
  if ('rows' in answer) {
    lines.push(
      ...answer.rows.flatMap(({ figures }) => figures.map(({ receipt }) => `- ${receipt}`)),
    );
    lines.push(...answer.differences.map(({ says }) => `- ${says}`));
  }
  if ('citation' in answer) {
    const { apa, mla, chicago, bibtex } = answer.citation;
    lines.push(`APA: ${apa}`, `MLA: ${mla}`, `Chicago: ${chicago}`, `BibTeX: ${bibtex}`);
  }
  return lines.join('\n');
}

const candidateLine = ({ code, name, reason, what }: TitleAnswer['candidates'][number]) =>
  `- ${code}, ${name}: ${reason}${what === undefined ? '' : ` ${what}`}`;
