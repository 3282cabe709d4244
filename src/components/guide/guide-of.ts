import type { GuideFigures, GuideLists } from '../../domain/site/guide.ts';

const remedy =
  'In the page, set Astro.locals.guide to careerGuide(…) or pageGuide(…) of src/page-models/guide-figures.ts before the text is rendered.';

/** The figures that the page lends to its text. Throws when the page lends none. */
export function guideFigures(locals: App.Locals): GuideFigures {
  if (!locals.guide) throw new Error(`This page lends no figures to its text. ${remedy}`);
  return locals.guide.figures;
}

/** The lists of the front matter. Throws when the page has none, because they would be left out. */
export function guideLists(locals: App.Locals): GuideLists {
  if (!locals.guide?.lists) throw new Error(`This page lends no lists to its text. ${remedy}`);
  return locals.guide.lists;
}
