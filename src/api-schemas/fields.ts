import { z } from 'zod';
import { factIdPattern } from '../domain/figures/fact-id.ts';
import { units, type Unit } from '../domain/figures/measure.ts';
import { absenceMeanings, absenceReasons } from '../domain/figures/missing.ts';

/** Text that is always there. */
export const text = (description: string) => z.string().min(1).meta({ description });

/** An address relative to the file it stands in, so that a copy of the site works anywhere. */
export const address = (description: string) =>
  z.string().min(1).meta({ description, format: 'uri-reference' });

/** A day of the calendar. */
export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description, format: 'date' });

/** The last part of a page's address. */
export const slug = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ description });

export const occupationCode = (description: string) =>
  z
    .string()
    .regex(/^\d{2}-\d{4}$/)
    .meta({ description });

const factId = z.string().regex(factIdPattern).meta({
  description:
    'The address of the published figure: <dataset>/<release>/<place>/<code>/<measure>. It names the same figure in every release of this interface.',
});

const unit = z.enum(Object.keys(units) as Unit[]).meta({
  description: Object.entries(units)
    .map(([id, { means }]) => `${id}: ${means}.`)
    .join(' '),
});

const absent = z.never().optional();
const otherReasons = absenceReasons.filter((reason) => reason !== 'top-coded');

/** A published number, or the reason there is none; never both, and never a 0 for a gap. */
export const figure = z
  .union([
    z.object({
      factId,
      value: z.number().meta({ description: 'The published number, not rounded.' }),
      unit,
      missing: absent,
      atLeast: absent,
    }),
    z.object({
      factId,
      missing: z.literal('top-coded').meta({ description: absenceMeanings['top-coded'] }),
      unit,
      atLeast: z
        .number()
        .optional()
        .meta({ description: 'The highest wage that the release prints, in the unit.' }),
      value: absent,
    }),
    z.object({
      factId,
      missing: z.enum(otherReasons).meta({
        description: otherReasons
          .map((reason) => `${reason}: ${absenceMeanings[reason]}`)
          .join(' '),
      }),
      unit,
      value: absent,
      atLeast: absent,
    }),
  ])
  .meta({
    id: 'figure',
    description: 'One published statistic: a value in a unit, or a reason why there is none.',
  });

export type ApiFigure = z.input<typeof figure>;

/**
 * An object with a figure for each of `names`. An open object and not a record, whose schema would
 * refuse a measure that a later version adds.
 */
export function figuresBy<const Name extends string>(names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, figure]));
  return z.object(shape as Readonly<Record<Name, typeof figure>>);
}
