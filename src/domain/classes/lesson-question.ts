/**
 * The question that an answer is to, `1` the first. Throws a RangeError when the lesson has none,
 * since its answer would stand alone.
 */
export function questionAnswered(questions: readonly string[] | undefined, to: string): string {
  const question = questions?.[Number(to) - 1];
  if (question !== undefined) return question;
  throw new RangeError(
    `There is no question "${to}" to answer. Write <Answer to="1"> for the first question of the front matter, and set Astro.locals.questions before the text is rendered.`,
  );
}
