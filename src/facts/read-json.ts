import type { z } from 'zod';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { readDataFile } from './read-table.ts';

/** A JSON file of `data/`, checked. Throws a FactsError that names the part that does not fit. */
export function readDataJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(parsed(file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FactsError(
    `${issue?.message ?? 'It is not as described'}.`,
    `data/${file}, ${issue?.path.join('.') ?? ''}`,
    rebuildRemedy,
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readDataFile(file));
  } catch (error) {
    if (error instanceof FactsError) throw error;
    throw new FactsError('The file is not valid JSON.', `data/${file}`, rebuildRemedy);
  }
}
