import { citationStyles, titleForms } from '../../domain/cite/citation.ts';
import { compareTitle } from '../../domain/compare-careers/comparison-title.ts';
import { pageCitations, renameCitations } from '../cite/cite-as-shown.element.ts';

let served: readonly string[] | undefined;

/** Cites the page that compares careers under the title of the comparison it shows. */
export function citeComparison(title: string): void {
  served ??= pageCitations(document).map((text) => text.textContent);
  const [from, to] = [titleForms(compareTitle), titleForms(title)];
  renameCitations(
    document,
    citationStyles.map((style, at) => (served?.[at] ?? '').replace(from[style], () => to[style])),
  );
}
