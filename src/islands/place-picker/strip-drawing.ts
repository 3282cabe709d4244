import { positionOn, type Axis } from '../../domain/axis.ts';
import { isPresent, type Figure } from '../../domain/figure.ts';
import { formatAxisDollars } from '../../domain/format.ts';
import type { PayRange } from '../../domain/pay-range.ts';
import {
  drawPayStrip,
  placeLabels,
  stripHeights,
  type StripLabel,
} from '../../domain/pay-strip.ts';

type Attributes = Readonly<Record<string, string>>;

function svg(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const percent = (perMille: number) => `${perMille / 10}%`;

/** What a strip is drawn from. */
export interface StripPart {
  readonly range: PayRange;
  readonly axis: Axis;
  /** The middle of the whole country, as a dashed line. */
  readonly reference: Figure | undefined;
  readonly size: keyof typeof stripHeights;
}

/** The marks of a pay strip, the same as the server draws. */
function marks({ range, axis, reference, size }: StripPart): SVGElement[] {
  const { range: whole, half, middle, goesOn } = drawPayStrip(range, axis);
  const heights = stripHeights[size];
  const line = `${heights.line}%`;
  const box = ({ top, height }: { top: number; height: number }) => ({
    y: `${top}%`,
    height: `${height}%`,
  });
  const drawn: SVGElement[] = [];
  if (reference && isPresent(reference) && reference.value <= axis.end) {
    const x = percent(positionOn(axis, reference.value));
    drawn.push(svg('line', { class: 'reference', x1: x, x2: x, y1: '0', y2: '100%' }));
  }
  if (whole) {
    const [x1, x2] = [percent(whole.from), percent(whole.to)];
    drawn.push(svg('line', { class: 'range', x1, x2, y1: line, y2: line }));
  }
  if (goesOn) {
    const arrow = svg('path', { d: size === 'row' ? 'M-8-6 0 0l-8 6' : 'M-10-6-2 0l-8 6' });
    drawn.push(svg('svg', { class: 'goes-on', x: '100%', y: line }, arrow));
  }
  if (half) {
    const [x, width] = [percent(half.from), percent(half.to - half.from)];
    drawn.push(svg('rect', { class: 'half', x, width, ...box(heights.half) }));
  }
  if (middle !== undefined) {
    const x = percent(middle);
    drawn.push(svg('rect', { class: 'middle', x, width: '4', ...box(heights.middle) }));
  }
  return drawn;
}

const steps = ({ ticks }: Axis) => String(ticks.length - 1);

/** A strip of a row, without words of its own: they stand beside it. */
export function rowStrip(part: Omit<StripPart, 'size'>, stepCount: string): SVGElement {
  const attributes = {
    class: 'pay-strip',
    'data-size': 'small',
    'data-steps': stepCount,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return svg('svg', attributes, ...marks({ ...part, size: 'row' }));
}

/** The large strip of a page with the amounts at its ends and middle. */
export function largeStrip(
  part: Omit<StripPart, 'size'>,
  words: string,
  write: (figure: Figure) => HTMLElement,
): SVGElement {
  const { range, axis } = part;
  const { low, middle, high } = placeLabels(drawPayStrip(range, axis));
  const label = (at: StripLabel | undefined, figure: Figure, place: Attributes) => {
    if (!at) return [];
    const start = { start: at.at, center: at.at - 500, end: at.at - 1000 }[at.align];
    const box = { class: 'pay-label', x: percent(start), width: '100%', 'data-align': at.align };
    return [svg('foreignObject', { ...box, ...place }, write(figure))];
  };
  const attributes = {
    class: 'pay-strip',
    'data-size': 'large',
    'data-steps': steps(axis),
    role: 'img',
    'aria-label': words,
  };
  return svg(
    'svg',
    attributes,
    ...marks({ ...part, size: 'large' }),
    ...label(middle, range.median, { 'data-of': 'middle', y: '0', height: '28%' }),
    ...label(low, range.p10, { y: '69%', height: '26%' }),
    ...label(high, range.p90, { y: '69%', height: '26%' }),
  );
}

/** The amounts under an axis. */
export function axisLabels(axis: Axis): HTMLElement {
  const labels = document.createElement('p');
  labels.className = 'pay-axis';
  labels.setAttribute('aria-hidden', 'true');
  labels.append(
    ...axis.ticks.map((tick) => {
      const label = document.createElement('span');
      label.textContent = formatAxisDollars(tick);
      return label;
    }),
  );
  return labels;
}
