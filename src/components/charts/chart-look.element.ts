/** Colors and type of the page, as a canvas needs them: read again whenever the scheme changes. */
export interface ChartLook {
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly page: string;
  readonly card: string;
  readonly edge: string;
  readonly middle: string;
  readonly range: string;
  readonly half: string;
  readonly reference: string;
  /** Of five classes, least first; all the page's where a reader's system sets the colors. */
  readonly classes: readonly string[];
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  /** Too narrow for a long name on one line. */
  readonly isNarrow: boolean;
}

const narrow = 560;

export function chartLook(element: HTMLElement): ChartLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  // A reader's larger text is larger in a drawing, too.
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const isNarrow = element.clientWidth < narrow * letters;
  return {
    text: token('--color-text'),
    quiet: token('--color-quiet'),
    rule: token('--color-rule'),
    page: token('--color-page'),
    card: token('--color-card'),
    edge: token('--color-edge'),
    middle: token('--color-middle'),
    range: token('--color-range'),
    half: token('--color-half'),
    reference: token('--color-reference'),
    classes: [1, 2, 3, 4, 5].map((step) =>
      matchMedia('(forced-colors: active)').matches
        ? token('--color-page')
        : token(`--color-class-${String(step)}`),
    ),
    fontFamily: style.fontFamily,
    fontSize: (isNarrow ? 12 : 13) * letters,
    isNarrow,
  };
}
