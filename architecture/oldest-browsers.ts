/**
 * The oldest browsers in which everything is readable and search, place and comparison work. The
 * build lowers syntax and style sheets to them, the linter refuses what they lack, and
 * `tests/site/oldest-browsers.test.ts` reads what is built once more
 * (docs/decisions/0022-oldest-browsers.md).
 */
const chrome = '109';
const firefox = '115';
const safari = '15.4';

/** As browserslist wants them, those of phones with them. */
export const browsersList: readonly string[] = [
  `chrome >= ${chrome}`,
  `firefox >= ${firefox}`,
  `safari >= ${safari}`,
  `ios_saf >= ${safari}`,
];

/** What the bundler lowers style sheets to. */
export const styleTargets: readonly string[] = [
  `chrome${chrome}`,
  `firefox${firefox}`,
  `safari${safari}`,
];

/**
 * What the bundler lowers scripts to. It takes Safari 15 to have no class fields, for the sake of
 * one bug, and writing them with functions would make search a tenth heavier. The linter keeps
 * clear of the bug (safari-class-fields.ts), and in all other syntax Safari 16.0 is as 15.4.
 */
export const scriptTargets: readonly string[] = [
  `chrome${chrome}`,
  `firefox${firefox}`,
  'safari16',
];
