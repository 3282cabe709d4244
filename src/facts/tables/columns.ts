import { z } from 'zod';
import { isMissingReason, missingReasons, type MissingReason } from '../../domain/missing.ts';
import type { Unit } from '../../domain/measure.ts';
import { isPlaceId } from '../../domain/place.ts';

/** How a column is described in `datapackage.json`. */
export interface ColumnMeta {
  readonly description: string;
  readonly frictionlessType: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  readonly unit?: Unit;
  /** The reasons that may stand in a cell instead of a number. */
  readonly missing?: readonly MissingReason[];
  /** The reason an empty cell stands for: the file that was read has no such column. */
  readonly emptyMeans?: MissingReason;
}

/** A cell of a figure column: the published number, or the reason there is none. */
export type FigureCell = number | MissingReason;

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

/** A code of the OEWS occupation list, such as `29-1141`. */
export const occupationCodeColumn = (description: string) =>
  z
    .templateLiteral([z.number(), '-', z.number()])
    .refine((code) => /^\d{2}-\d{4}$/.test(code), {
      error: 'Expected a code of two digits, a hyphen and four digits',
    })
    .meta({ description, frictionlessType: 'string' });

/** A place: `US`, a two-letter state or territory, or `M` and the CBSA code of a metro. */
export const placeIdColumn = (
  description = 'Place: US, a two-letter state or territory, or M and a CBSA code',
) =>
  z
    .string()
    .refine(isPlaceId, { error: 'Expected US, a two-letter state code or M and five digits' })
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
  emptyMeans?: MissingReason,
) =>
  z
    .string()
    .transform((cell, context): FigureCell => {
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
