import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { standingOf } from '../../domain/lists/list-order.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { routes } from '../../domain/site/links.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';
import type { RulerLine } from './ruler-line.ts';

/** One title without a number of its own, and the occupations that it may be counted in. */
export interface HonestExample {
  readonly title: string;
  readonly href: string;
  /** Highest pay in the middle first. */
  readonly rows: readonly RulerLine[];
  readonly axis: Axis;
  /** The lowest and the highest of their middles. */
  readonly lowest: Figure;
  readonly highest: Figure;
}

const exampleSlug = 'school-case-manager';

/** @param allJobs the middle of all jobs. */
export function honestExample(
  titles: readonly Pick<TitleFrontMatter, 'title' | 'slug' | 'candidates'>[],
  allJobs: Figure,
): HonestExample {
  const file = 'src/page-models/home/honest-example.ts';
  const title = titles.find(({ slug }) => slug === exampleSlug);
  if (!title) {
    throw new FactsError(
      `The home page shows the title "${exampleSlug}", and there is no such page.`,
      file,
      'Name a title of src/content/titles.',
    );
  }
  const rows = title.candidates
    .map(({ code }) => {
      const { name, href } = requireOccupationCareer(code, file);
      return { name, href, range: payRangeOf(code, 'annual') };
    })
    .toSorted((a, b) => middle(b) - middle(a));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new RangeError(`The title "${exampleSlug}" has no candidates.`);
  return {
    title: title.title,
    href: routes.career(title.slug),
    rows,
    axis: wholePayAxis(
      rows.map(({ range }) => range),
      [allJobs],
    ),
    lowest: last.range.median,
    highest: first.range.median,
  };
}

const middle = ({ range }: RulerLine) => standingOf(range.median)?.value ?? 0;
