import type { Figure } from './figure.ts';

/** What is known of a figure's size; "at least" is larger than an exact figure of the same size. */
function sizeOf(figure: Figure): readonly [size: number, atLeast: number] | undefined {
  if ('value' in figure) return [figure.value, 0];
  return figure.atLeast === undefined ? undefined : [figure.atLeast, 1];
}

/** The smallest and the largest of `figures`, and how many are known; undefined where none is. */
export function leastAndMost(
  figures: readonly Figure[],
): { readonly least: Figure; readonly most: Figure; readonly count: number } | undefined {
  const known = figures.flatMap((figure) => {
    const size = sizeOf(figure);
    return size ? [{ figure, size }] : [];
  });
  const ordered = [...known].sort(({ size: a }, { size: b }) => a[0] - b[0] || a[1] - b[1]);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first && last && { least: first.figure, most: last.figure, count: ordered.length };
}
