import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';

/** How Table 1.2 writes that a group is assigned nothing, or that there is no estimate. */
export const dash = '—';

export const educationWords: ReadonlyMap<string, string> = new Map([
  ['Doctoral or professional degree', 'doctoral-or-professional'],
  ["Master's degree", 'masters'],
  ["Bachelor's degree", 'bachelors'],
  ["Associate's degree", 'associates'],
  ['Postsecondary nondegree award', 'postsecondary-nondegree'],
  ['Some college, no degree', 'some-college'],
  ['High school diploma or equivalent', 'high-school'],
  ['No formal educational credential', 'no-formal'],
  [dash, 'not-assigned'],
]);

export const experienceWords: ReadonlyMap<string, string> = new Map([
  ['5 years or more', 'five-years-or-more'],
  ['Less than 5 years', 'under-five-years'],
  ['None', 'none'],
  [dash, 'not-assigned'],
]);

export const trainingWords: ReadonlyMap<string, string> = new Map([
  ['Internship/residency', 'internship-residency'],
  ['Apprenticeship', 'apprenticeship'],
  ['Long-term on-the-job training', 'long-term'],
  ['Moderate-term on-the-job training', 'moderate-term'],
  ['Short-term on-the-job training', 'short-term'],
  ['None', 'none'],
  [dash, 'not-assigned'],
]);

export const levelWords: ReadonlyMap<string, string> = new Map([
  ['Summary', 'summary'],
  ['Line item', 'line-item'],
]);

/** The word of ours for a cell. Throws a PipelineError that lists the labels we know. */
export function wordIn(
  row: LabelledRow,
  column: string,
  words: ReadonlyMap<string, string>,
): string {
  const label = cellOf(row, column);
  const word = words.get(label);
  if (word !== undefined) return word;
  throw wrongCell(
    row,
    column,
    `"${label}" is not a label we know.`,
    `Known are ${[...words.keys()].map((known) => `"${known}"`).join(', ')}; add a new one in pipeline/projections/words.ts.`,
  );
}
