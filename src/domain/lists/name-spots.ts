/** A mark that is to have its name beside it, in pixels. */
export interface MarkToName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide its name is. */
  readonly width: number;
}

/** Where a name stands: its left end, the middle of its height, and on which side of the mark. */
export interface NameSpot {
  readonly left: number;
  readonly middle: number;
  readonly side: 'right' | 'left' | 'above' | 'below';
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What names may not leave, and what they may not cover. */
export interface NameRoom {
  readonly area: Box;
  readonly taken: readonly Box[];
  /** Of the letters, in pixels. */
  readonly fontSize: number;
}

const longestName = 40;
/** A name as it is written beside a mark. */
export const nameBesideMark = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const halfOf = (fontSize: number) => fontSize * 0.7;

/** The four places a name may stand in, in the order they are tried. */
export function spotsBeside({ x, y, radius, width }: MarkToName, fontSize: number): NameSpot[] {
  const [beside, above] = [radius + 5, radius + halfOf(fontSize) + 3];
  return [
    { left: x + beside, middle: y, side: 'right' },
    { left: x - beside - width, middle: y, side: 'left' },
    { left: x - width / 2, middle: y - above, side: 'above' },
    { left: x - width / 2, middle: y + above, side: 'below' },
  ];
}

/** What a name covers. */
export function boxOfName({ left, middle }: NameSpot, width: number, fontSize: number): Box {
  const half = halfOf(fontSize);
  return { left, right: left + width, top: middle - half, bottom: middle + half };
}

/** What a mark covers. */
export const boxOfMark = ({ x, y, radius }: MarkToName): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** For each mark, the first free place beside it; undefined for one that has no room. */
export function nameSpots(
  marks: readonly MarkToName[],
  { area, taken, fontSize }: NameRoom,
): (NameSpot | undefined)[] {
  const full = [...taken, ...marks.map(boxOfMark)];
  return marks.map((mark) => {
    const spot = spotsBeside(mark, fontSize).find((one) => {
      const box = boxOfName(one, mark.width, fontSize);
      const isInside =
        box.left >= area.left &&
        box.right <= area.right &&
        box.top >= area.top &&
        box.bottom <= area.bottom;
      return isInside && !full.some((other) => touch(other, box));
    });
    if (spot) full.push(boxOfName(spot, mark.width, fontSize));
    return spot;
  });
}
