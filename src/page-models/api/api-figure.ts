import type { ApiFigure } from '../../api-schemas/fields.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';

/** A figure as the interface gives it. */
export function apiFigure(figure: Figure): ApiFigure {
  const { id: factId, unit } = figure;
  if (isPresent(figure)) return { factId, value: figure.value, unit };
  const { missing, atLeast } = figure;
  if (missing !== 'top-coded') return { factId, missing, unit };
  return { factId, missing, unit, ...(atLeast === undefined ? {} : { atLeast }) };
}

/** A figure for each of `names`, under that name. */
export function apiFigures<Name extends string>(
  names: readonly Name[],
  figureOf: (name: Name) => Figure,
): Record<Name, ApiFigure> {
  const entries = names.map((name) => [name, apiFigure(figureOf(name))] as const);
  return Object.fromEntries(entries) as Record<Name, ApiFigure>;
}
