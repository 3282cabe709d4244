import type { PlotPoint } from './plot-points.element.ts';

/** The order in which arrow keys go through points. */
export class PointWalk {
  #byPay: readonly PlotPoint[] = [];
  #byUp: readonly PlotPoint[] = [];

  use(points: readonly PlotPoint[]): void {
    this.#byPay = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
    this.#byUp = [...points].sort((a, b) => a.y - b.y || a.x - b.x);
  }

  get size(): number {
    return this.#byPay.length;
  }

  /** Its place from the lowest pay, from 1; 0 when it is not among the points. */
  placeOf(point: PlotPoint): number {
    return this.#byPay.indexOf(point) + 1;
  }

  /** The point of the same occupation, where it is among the points still. */
  find({ row: { element } }: PlotPoint): PlotPoint | undefined {
    return this.#byPay.find(({ row }) => row.element === element);
  }

  /** Where a key leads from `point`, or from nowhere yet; undefined for any other key. */
  next(point: PlotPoint | undefined, key: string): PlotPoint | undefined {
    const step = steps[key];
    if (!step) return undefined;
    const order = step.by === 'pay' ? this.#byPay : this.#byUp;
    const at = point ? order.indexOf(point) : -1;
    if (at < 0 && Number.isFinite(step.of)) return this.#byPay[Math.floor(this.size / 2)];
    return order[Math.min(Math.max(at + step.of, 0), order.length - 1)];
  }
}

const many = 10;

const steps: Readonly<Record<string, { readonly by: 'pay' | 'up'; readonly of: number }>> = {
  ArrowRight: { by: 'pay', of: 1 },
  ArrowLeft: { by: 'pay', of: -1 },
  ArrowUp: { by: 'up', of: 1 },
  ArrowDown: { by: 'up', of: -1 },
  PageUp: { by: 'pay', of: many },
  PageDown: { by: 'pay', of: -many },
  End: { by: 'pay', of: Infinity },
  Home: { by: 'pay', of: -Infinity },
};
