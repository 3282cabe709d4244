import { line } from './author-fields.ts';

/** A phrase with the part that matters set off. */
export interface Emphasis {
  readonly before: string;
  readonly emphasis: string;
  readonly after: string;
}

const onePart = /^([^*]*)\*\*([^*]+)\*\*([^*]*)$/;

/** A phrase with exactly one part between double asterisks: `It asks for a **teaching license**`. */
export const emphasized = line(8, 120)
  .refine((text) => onePart.test(text), {
    error: (issue) =>
      `"${String(issue.input)}" must set off one part, the one that decides. Put it between double asterisks, as in: It asks for a **teaching license**.`,
  })
  .transform((text): Emphasis => {
    const [, before = '', emphasis = '', after = ''] = onePart.exec(text) ?? [];
    return { before, emphasis, after };
  });
