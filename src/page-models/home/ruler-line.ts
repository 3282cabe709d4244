import type { PayRange } from '../../domain/pay/pay-range.ts';

/** A line of a ruler of pay strips: see `src/views/pay-ruler.ts`. */
export interface RulerLine {
  readonly name: string;
  readonly href: string;
  /** By the year. */
  readonly range: PayRange;
}
