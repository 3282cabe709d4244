import { authorObject, day, line, webAddress } from './author-fields.ts';

/** Something that was read to write the page. */
export const source = authorObject({
  /** Who published it, by its own name: "U.S. Bureau of Labor Statistics". */
  publisher: line(2, 120),
  /** What it is called, as its publisher writes it. */
  title: line(2, 160),
  /** Where it can be read. */
  url: webAddress,
  /** The day its content was last looked at for this page. */
  checked: day,
});
