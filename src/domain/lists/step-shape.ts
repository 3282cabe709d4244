/** A corner of a shape around its middle, in radii of the circle of the same area. */
export type Corner = readonly [x: number, y: number];

const square = 0.886;
const diamond = 1.253;
const triangle = 1.555;
const star = { outer: 1.55, inner: 0.74, points: 5 } as const;

const turned = (radius: number, turn: number): Corner => [
  radius * Math.sin(turn),
  -radius * Math.cos(turn),
];

function starCorners(): readonly Corner[] {
  const half = Math.PI / star.points;
  return Array.from({ length: star.points * 2 }, (_, at) =>
    turned(at % 2 === 0 ? star.outer : star.inner, at * half),
  );
}

const shapes: Readonly<Record<number, readonly Corner[]>> = {
  2: [
    [-square, -square],
    [square, -square],
    [square, square],
    [-square, square],
  ],
  3: [
    [0, -diamond],
    [diamond, 0],
    [0, diamond],
    [-diamond, 0],
  ],
  4: [0, 1, 2].map((at) => turned(triangle, (at * 2 * Math.PI) / 3)),
  5: starCorners(),
};

/**
 * The corners of the sign of a step of schooling: a square, a diamond, a triangle, a star, all of
 * the area of the same circle. Undefined for the first step and for none, which are circles.
 */
export function stepCorners(step: number | undefined): readonly Corner[] | undefined {
  return step === undefined ? undefined : shapes[step];
}

/** The same as the path of an SVG, around a middle; a circle where there are no corners. */
export function stepPath(step: number, x: number, y: number, radius: number): string {
  const corners = stepCorners(step);
  if (!corners) {
    const r = String(radius);
    return `M${String(x - radius)} ${String(y)}a${r} ${r} 0 1 0 ${String(2 * radius)} 0a${r} ${r} 0 1 0-${String(2 * radius)} 0z`;
  }
  const at = corners.map(
    ([dx, dy]) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`,
  );
  return `M${at.join('L')}z`;
}
