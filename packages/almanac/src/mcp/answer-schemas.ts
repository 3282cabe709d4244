import { z } from 'zod';
import { absenceReasons } from '../../../../src/domain/figures/missing.ts';
import { placeKinds } from '../../../../src/domain/places/place.ts';
import type {
  CiteAnswer,
  CompareAnswer,
  FiguresAnswer,
  PlaceAnswer,
  TitleAnswer,
} from '../answers/answer.ts';
import type { ToolName } from './asked-schemas.ts';

const says = z.string().describe('The answer in whole sentences, or how to ask instead.');

const occupation = z.object({
  code: z.string(),
  name: z.string(),
  page: z.string().exactOptional(),
});

const candidate = occupation.extend({
  kind: z.enum(['own-name', 'decided-by-ad', 'listed', 'short-form', 'near']),
  reason: z.string(),
  what: z.string().exactOptional(),
});

const place = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(placeKinds),
  page: z.string().exactOptional(),
});

const figure = z.object({
  factId: z.string(),
  measure: z.string(),
  value: z
    .number()
    .exactOptional()
    .describe('As published, in `unit`. Not there where `missing` is.'),
  missing: z
    .enum(absenceReasons)
    .exactOptional()
    .describe('Why there is no number. It is not zero, and no other figure stands in for it.'),
  atLeast: z.number().exactOptional(),
  text: z.string(),
  why: z.string().exactOptional(),
  unit: z.string(),
  unitMeans: z.string(),
  release: z.string(),
  receipt: z.string().describe('What to quote beside the figure.'),
});

const title = z.object({
  asked: z.string(),
  verdict: z.enum(['one', 'several', 'near', 'none']),
  says,
  candidates: z.array(candidate),
  page: z.string().exactOptional(),
});

const difference = z.object({
  between: z.tuple([z.string(), z.string()]),
  value: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  from: z.array(z.string()).exactOptional(),
  says: z.string(),
});

const citation = z.object({
  apa: z.string(),
  mla: z.string(),
  chicago: z.string(),
  bibtex: z.string(),
});

interface AnswerOf {
  readonly find_title: TitleAnswer;
  readonly figures: FiguresAnswer;
  readonly compare: CompareAnswer;
  readonly place: PlaceAnswer;
  readonly cite: CiteAnswer;
}

/** What each tool answers, as programs are told; the compiler holds them to the answers. */
export const answerSchemas = {
  find_title: title,
  figures: z.object({
    verdict: z.enum(['figures', 'choose-occupation', 'choose-place', 'unknown']),
    says,
    occupation: occupation.exactOptional(),
    place: place.exactOptional(),
    figures: z.array(figure),
    candidates: z.array(candidate),
    places: z.array(place),
  }),
  compare: z.object({
    verdict: z.enum(['compared', 'choose-occupation', 'choose-place', 'unknown']),
    says,
    place: place.exactOptional(),
    occupations: z.array(occupation),
    rows: z.array(z.object({ measure: z.string(), figures: z.array(figure) })),
    differences: z.array(difference),
    undecided: z.array(title),
    places: z.array(place),
  }),
  place: z.object({
    asked: z.string(),
    verdict: z.enum(['one', 'several', 'near', 'unknown']),
    says,
    places: z.array(place),
  }),
  cite: z.object({
    verdict: z.enum(['cited', 'unknown']),
    says,
    title: z.string().exactOptional(),
    citation: citation.exactOptional(),
    figure: figure.exactOptional(),
  }),
} as const satisfies { readonly [Name in ToolName]: z.ZodType<unknown, Fields<AnswerOf[Name]>> };

/** An answer as zod writes types: lists that may be written to, and fields that may be undefined. */
type Fields<Value> = Value extends readonly [infer A, infer B]
  ? [A, B]
  : Value extends readonly (infer Item)[]
    ? Fields<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Fields<Value[Key]> }
      : Value;
