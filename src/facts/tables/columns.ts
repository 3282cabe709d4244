import { z } from 'zod';
import {
  isMissingReason,
  missingReasons,
  type AbsenceReason,
  type MissingReason,
} from '../../domain/figures/missing.ts';
import { columnOf, measureOf, type ColumnOf } from '../../domain/figures/measure-of.ts';
import type { Dataset, MeasureOf } from '../../domain/figures/measures.ts';
import type { Unit } from '../../domain/figures/measure.ts';
import { isPlaceId } from '../../domain/places/place.ts';

/** What a cell without anything in it stands for. */
export type EmptyMeans = Extract<AbsenceReason, 'not-in-our-copy'>;

/** How a column is described in `datapackage.json`. */
export interface ColumnMeta {
  readonly description: string;
  readonly frictionlessType: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  readonly unit?: Unit;
  /** The reasons that may stand in a cell instead of a number. */
  readonly missing?: readonly MissingReason[];
  /** An empty cell stands for this: the copy that was read has no such column. */
  readonly emptyMeans?: EmptyMeans;
}

/** A cell of a figure column: the published number, or the reason there is none. */
export type PublishedCell = number | AbsenceReason;

const plainNumber = /^-?\d+(\.\d+)?$/;

/** Text that is always there. */
export const text = (description: string) =>
  z.string().min(1).meta({ description, frictionlessType: 'string' });

/** Text that may be empty when the source says nothing. */
export const optionalText = (description: string) =>
  z.string().meta({ description, frictionlessType: 'string' });

/** One of a fixed list of words. */
export const word = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
) => z.enum(words).meta({ description, frictionlessType: 'string' });

/** One of a fixed list of words, or nothing where the file that was read has no such column. */
export const wordOrEmpty = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
) => z.enum([...words, '']).meta({ description, frictionlessType: 'string' });

/** A code of the OEWS occupation list, such as `29-1141`. */
export const occupationCodeColumn = (description: string) =>
  z
    .templateLiteral([z.number(), '-', z.number()])
    .refine((code) => /^\d{2}-\d{4}$/.test(code), {
      error: 'Expected a code of two digits, a hyphen and four digits',
    })
    .meta({ description, frictionlessType: 'string' });

/** The id of a place. */
export const placeIdColumn = (
  description = 'Place: US, a two-letter state or territory, M and a CBSA code, or R and the code of a nonmetropolitan area',
) =>
  z
    .string()
    .refine(isPlaceId, {
      error: 'Expected US, a two-letter state code, M and five digits or R and seven',
    })
    .meta({ description, frictionlessType: 'string' });

/** An eight-digit O*NET-SOC code, such as `29-1141.00`. */
export const onetCodeColumn = (description: string) =>
  z
    .string()
    .regex(/^\d{2}-\d{4}\.\d{2}$/, { error: 'Expected an O*NET code such as 29-1141.00' })
    .meta({ description, frictionlessType: 'string' });

/** A number that is never missing and is no figure: a rank, a category number. */
export const number = (description: string, unit?: Unit) =>
  z
    .string()
    .regex(plainNumber, { error: 'Expected a number in plain digits' })
    .transform(Number)
    .meta({ description, frictionlessType: 'number', ...(unit ? { unit } : {}) });

/**
 * A published figure in `unit`, or one of the missing reasons. With `emptyMeans`, a cell may be
 * empty and then stands for that reason: for columns that only some forms of a file have.
 */
export const figure = (
  unit: Unit,
  description: string,
  missing: readonly MissingReason[] = missingReasons,
  emptyMeans?: EmptyMeans,
) =>
  z
    .string()
    .transform((cell, context): PublishedCell => {
      if (plainNumber.test(cell)) return Number(cell);
      if (cell === '' && emptyMeans) return emptyMeans;
      if (isMissingReason(cell) && missing.includes(cell)) return cell;
      context.issues.push({
        code: 'custom',
        input: cell,
        message: `Expected a number in plain digits or one of: ${missing.join(', ')}`,
      });
      return z.NEVER;
    })
    .meta({
      description,
      frictionlessType: 'number',
      unit,
      missing,
      ...(emptyMeans ? { emptyMeans } : {}),
    });

/** A figure column for each of `ids`, in their order, as the records of the measures have it. */
export function measureColumns<Of extends Dataset, Id extends MeasureOf<Of>>(
  dataset: Of,
  ids: readonly Id[],
  ...missing: [(readonly MissingReason[])?, EmptyMeans?]
): Readonly<Record<ColumnOf<Id>, ReturnType<typeof figure>>> {
  const columns = ids.map((id) => {
    const { unit, column } = measureOf({ dataset, measure: id });
    return [columnOf(id), figure(unit, column, ...missing)] as const;
  });
  return Object.fromEntries(columns) as Readonly<Record<ColumnOf<Id>, ReturnType<typeof figure>>>;
}
