/** A value axis from 0 to a round end, with evenly spaced ticks. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 2.5, 4, 5, 10];

/** The axis from 0 that holds `largest` with at most `mostTicks` steps. */
export function axisFor(largest: number, mostTicks = 5): Axis {
  if (!(largest > 0)) return { end: 1, ticks: [0, 1] };
  const rough = largest / mostTicks;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * (steps.find((candidate) => candidate * magnitude >= rough) ?? 10);
  const count = Math.ceil(largest / step - 1e-9);
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** Where `value` stands on `axis`, in per mille of its length, held inside it. */
export function positionOn(axis: Axis, value: number): number {
  return Math.round(Math.min(Math.max(value / axis.end, 0), 1) * 1000);
}
