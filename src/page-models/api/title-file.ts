import type { TitleFile } from '../../api-schemas/title.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { percentilePoints } from '../../domain/figures/measure.ts';
import { routes } from '../../domain/site/links.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';
import { addressesIn, apiFrame } from './api-file.ts';
import { apiFigures } from './api-figure.ts';

/**
 * Everything the interface says of a title.
 * @param writtenIn the MDX file, named when one of its codes is no occupation.
 */
export function titleFile(text: TitleFrontMatter, writtenIn: string): TitleFile {
  const file = `titles/${text.slug}`;
  const address = addressesIn(file);
  const candidates = text.candidates.map(({ code, ad, why, source }) => {
    const { name, slug } = requireOccupationCareer(code, writtenIn);
    const range = payRangeOf(code, 'annual');
    return {
      code,
      name,
      decidedBy: ad.before + ad.emphasis + ad.after,
      why,
      source,
      pay: apiFigures(percentilePoints, (point) => range[point]),
      api: address(routes.api(`careers/${slug}`)),
    };
  });
  const facts = candidates.map(({ pay }) => pay.median.factId);
  return {
    ...apiFrame('title', file, routes.career(text.slug), facts),
    data: {
      name: text.title,
      slug: text.slug,
      standing: text.kind,
      summary: text.summary,
      alsoCalled: text.alsoCalled,
      candidates,
      readings: text.sources.map(({ publisher, title, url }) => ({ publisher, title, url })),
      reviewed: text.reviewed,
    },
  };
}
