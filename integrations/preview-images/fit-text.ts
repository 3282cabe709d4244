import type { Face } from './font.ts';

/** Text broken into lines that fit their box. */
export interface FittedText {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
}

/** A way to set text that a box has room for. Sizes in pixels. */
export interface Setting {
  readonly size: number;
  readonly lines: number;
}

/**
 * `text` in the first of `settings` that holds it within `width` pixels; where none does, in the
 * last, cut off with an ellipsis.
 */
export function fitText(
  text: string,
  face: Pick<Face, 'widthOf'>,
  width: number,
  settings: readonly Setting[],
): FittedText {
  for (const { size, lines } of settings) {
    const broken = breakLines(text, (line) => face.widthOf(line, size) <= width);
    if (broken && broken.length <= lines) return { lines: broken, size };
  }
  const last = settings.at(-1);
  if (!last) throw new RangeError('There is no setting to fit the text into.');
  const words = text.split(' ');
  return words.length > 1
    ? fitText(
        `${words
          .slice(0, -1)
          .join(' ')
          .replace(/[,;…]*$/, '')}…`,
        face,
        width,
        [last],
      )
    : { lines: [text], size: last.size };
}

/** `text` in lines as `fits` allows, filled from the first; undefined when one word is too wide. */
function breakLines(text: string, fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  // A long word made of two may be broken after its dash.
  for (const word of text.split(/ |(?<=[—/])/)) {
    if (!fits(word)) return undefined;
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line}${/[—/]$/.test(line) ? '' : ' '}${word}`;
    if (line === undefined || !fits(joined)) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
