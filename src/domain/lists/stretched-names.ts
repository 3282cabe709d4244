import { boxOfMark, boxOfName, nameBesideMark, nameSpots, spotsBeside } from './name-spots.ts';

/** A mark of a drawing whose width follows the page while its height stays. */
export interface StretchedMark {
  readonly name: string;
  /** Where it stands across, as a share of the width. */
  readonly across: number;
  /** Pixels from the top. */
  readonly y: number;
  readonly radius: number;
}

/** A name beside such a mark. */
export interface StretchedName {
  readonly name: string;
  readonly across: number;
  /** How far from there it begins, ends or has its middle, in pixels. */
  readonly aside: number;
  readonly anchor: 'start' | 'end' | 'middle';
  /** Of the middle of its letters, pixels from the top. */
  readonly y: number;
  /** Only a wide drawing has room for it. */
  readonly isWide: boolean;
}

/** The narrowest drawing, and the narrowest that counts as wide, in pixels. */
const widths = { narrow: 300, wide: 640 } as const;
const fontSize = 13;
/** Of a letter of that size, on average, with the space that some readers put between letters. */
const letterWidth = 9.2;

/**
 * Names of marks, placed for the narrowest drawing; then, among those, what a wide one has room
 * for besides. A wider drawing only moves marks apart. `bottom` is where the axis is, in pixels;
 * `headAcross` is where a word stands above the drawing.
 */
export function stretchedNames(
  marks: readonly StretchedMark[],
  { bottom, headAcross }: { readonly bottom: number; readonly headAcross: number | undefined },
): StretchedName[] {
  const placed = new Map<StretchedMark, StretchedName>();
  for (const [kind, width] of Object.entries(widths)) {
    const at = (mark: StretchedMark) => ({
      x: mark.across * width,
      y: mark.y,
      radius: mark.radius,
      width: nameBesideMark(mark.name).length * letterWidth,
    });
    const left = marks.filter((mark) => !placed.has(mark));
    const head = (headAcross ?? -1) * width;
    const taken = [
      ...marks.map((mark) => boxOfMark(at(mark))),
      { left: head - 2 * fontSize, right: head + 2 * fontSize, top: 0, bottom: fontSize },
      ...[...placed].flatMap(([mark, { anchor, y }]) =>
        spotsBeside(at(mark), fontSize)
          .filter(({ side, middle }) => anchors[side] === anchor && middle === y)
          .map((spot) => boxOfName(spot, at(mark).width, fontSize)),
      ),
    ];
    const area = { left: width * 0.05, right: width, top: 0, bottom };
    const spots = nameSpots(left.map(at), { area, taken, fontSize });
    for (const [index, mark] of left.entries()) {
      const spot = spots[index];
      if (!spot) continue;
      const { side, middle } = spot;
      placed.set(mark, {
        name: nameBesideMark(mark.name),
        across: mark.across,
        aside: side === 'right' ? mark.radius + 5 : side === 'left' ? -mark.radius - 5 : 0,
        anchor: anchors[side],
        y: middle,
        isWide: kind === 'wide',
      });
    }
  }
  return [...placed.values()];
}

const anchors = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;
