/** A place on an axis, in per mille of its length, as SVG writes it. */
export function percentOf(perMille: number): string {
  return `${String(perMille / 10)}%`;
}
