import {
  isPresent,
  type Figure,
  type MissingFigure,
  type PresentFigure,
} from '../figures/figure.ts';

/** The classes that places fall into, lowest pay first. */
export const payClassNumbers = [1, 2, 3, 4, 5] as const;
export type PayClassNumber = (typeof payClassNumbers)[number];

/** About a fifth of the places, with the lowest and the highest pay among them as published. */
export interface PayClass {
  readonly number: PayClassNumber;
  readonly lowest: PresentFigure;
  readonly highest: PresentFigure;
  readonly places: number;
}

/** Places in five classes of about equal number; equal pay is always in one class. */
export interface PayClasses {
  /** The classes that hold a place, lowest first. */
  readonly classes: readonly PayClass[];
  /** The figures at or above the highest wage printed: in the highest class, with no end to print. */
  readonly atLeast: readonly MissingFigure[];
  /** The class of a figure, also of one that the classes were not made from; undefined where it is missing. */
  readonly classOf: (figure: Figure) => PayClassNumber | undefined;
}

/** Sorts the published ones of `figures` into classes. */
export function payClasses(figures: readonly Figure[]): PayClasses {
  const published = figures.filter(isPresent).sort((a, b) => a.value - b.value);
  const classOf = (figure: Figure): PayClassNumber | undefined => {
    if (!isPresent(figure)) return figure.atLeast === undefined ? undefined : 5;
    const below = published.filter(({ value }) => value < figure.value).length;
    return payClassNumbers[Math.floor((below * payClassNumbers.length) / published.length)] ?? 5;
  };
  const classes = payClassNumbers.flatMap((number): PayClass[] => {
    const within = published.filter((figure) => classOf(figure) === number);
    const [lowest, highest] = [within.at(0), within.at(-1)];
    return lowest && highest ? [{ number, lowest, highest, places: within.length }] : [];
  });
  const atLeast = figures.filter(
    (figure): figure is MissingFigure => !isPresent(figure) && figure.atLeast !== undefined,
  );
  return { classes, atLeast, classOf };
}
