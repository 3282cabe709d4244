import type { GuideFrontMatter } from '../../content-schemas/guide.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { shortAttribution } from '../../domain/figures/receipt.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import type { PayRange } from '../../domain/pay/pay-range.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import {
  occupationCareers,
  requireOccupationCareer,
  type OccupationCareer,
} from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';
import { categoryRuler, type CategoryRuler } from './category-ruler.ts';
import { guideQuotes, type GuideQuote } from './guide-quotes.ts';
import { honestExample, type HonestExample } from './honest-example.ts';
import { interestDoors, type InterestDoor } from './interest-doors.ts';
import { needDoor, type NeedDoor } from './need-door.ts';

/** Everything the home page shows. */
export interface HomePage {
  readonly description: string;
  readonly sourcesLine: string;
  /** Occupations, and titles that are counted in one or several of them. */
  readonly careerCounts: { readonly occupations: number; readonly titles: number };
  readonly guideCount: number;
  readonly titleCount: number;
  readonly releaseLabel: string;
  readonly allJobs: Figure;
  readonly interests: readonly InterestDoor[];
  readonly need: NeedDoor;
  readonly categories: CategoryRuler;
  readonly quotes: readonly GuideQuote[];
  readonly honest: HonestExample;
  /** The strip that explains how to read one. */
  readonly example: {
    readonly career: OccupationCareer;
    readonly range: PayRange;
    readonly axis: Axis;
  };
}

/** What people wrote that the home page takes its words from. */
export interface HomeTexts {
  readonly titles: readonly Pick<TitleFrontMatter, 'title' | 'slug' | 'candidates'>[];
  readonly guides: readonly Pick<GuideFrontMatter, 'code' | 'summary'>[];
}

const exampleCode = '29-1141';

export function homePage({ titles, guides }: HomeTexts): HomePage {
  const career = requireOccupationCareer(exampleCode, 'src/page-models/home/home-page.ts');
  const range = payRangeOf(career.code, 'annual');
  const allJobs = oewsFigure(allOccupationsCode, 'annual-median');
  return {
    description:
      'What jobs are, what they pay, how to get in, and where every number comes from: every occupation of the United States, from public statistics, with a receipt on every figure.',
    sourcesLine: `Pay: ${shortAttribution(sourceOfFact(allJobs.id))}.`,
    careerCounts: { occupations: occupationCareers().length, titles: titles.length },
    guideCount: guides.length,
    titleCount: titles.length,
    releaseLabel: newestOewsRelease().label,
    allJobs,
    interests: interestDoors(),
    need: needDoor(),
    categories: categoryRuler(allJobs),
    quotes: guideQuotes(guides),
    honest: honestExample(titles, allJobs),
    example: { career, range, axis: wholePayAxis([range], [allJobs]) },
  };
}
