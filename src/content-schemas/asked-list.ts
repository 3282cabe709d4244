import { z } from 'zod';
import { dayKinds } from '../domain/find/day-kinds.ts';
import { interestToken } from '../domain/find/interest-tokens.ts';
import { listGroups, listRules } from '../domain/find/list-rules.ts';
import { trainingTimes } from '../domain/find/training-time.ts';
import { finderOrders } from '../domain/find/wish-fields.ts';
import { interests } from '../domain/schooling/interests.ts';
import { authorObject, line, list, occupationCode, sentence } from './author-fields.ts';

const amount = z.int({ error: 'This needs a whole number.' }).positive();

const interest = z.enum(interests.map(interestToken));

/** What the list asks of the finder; what is left out asks for nothing. */
const wishes = authorObject({
  train: z.enum(trainingTimes).exclude(['more']).exactOptional(),
  /** Dollars a year in the middle, at least; or the middle of all jobs. */
  pay: z.union([amount, z.literal('above-all-jobs')]).exactOptional(),
  like: list(interest, 1, 2).exactOptional(),
  day: list(z.enum(dayKinds), 1, 3).exactOptional(),
  grows: z.literal(true).exactOptional(),
  openings: amount.exactOptional(),
  license: z.literal('none').exactOptional(),
});

/**
 * `src/content/lists/*.yaml`: a list that people ask for, made by the finder. The file's name is
 * the last part of its address. `{pay}` and `{openings}` in its texts stand for the amounts
 * of its wishes.
 */
export const askedListFields = authorObject({
  /** Its place among the lists. */
  order: amount,
  group: z.enum(listGroups),
  title: line(8, 90),
  /** What it is, in one sentence: under its name wherever it is listed. */
  sentence: sentence(170),
  /** What is in it and what it cannot say. */
  words: line(80, 420),
  /** What the careers must be beside the wishes, which the finder cannot be asked for. */
  also: z.enum(listRules).optional(),
  /** Careers chosen by hand, where no table tells; `words` says so. */
  codes: list(occupationCode, 3, 40).optional(),
  sort: z.enum(finderOrders),
  wishes: wishes.optional(),
});

export type AskedListFields = z.output<typeof askedListFields>;
