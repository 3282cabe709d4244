import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Category } from '../../domain/words/categories.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { payRangeFrom } from '../../domain/pay/pay-range.ts';
import type { Place } from '../../domain/places/place.ts';
import { educationShort, type EntryEducation } from '../../domain/schooling/preparation.ts';
import {
  previewLink,
  type PreviewImage,
  type PreviewLink,
} from '../../domain/site/preview-image.ts';
import { routes } from '../../domain/site/links.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { allPlaces } from '../../facts/places.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import {
  occupationCareers,
  requireOccupationCareer,
  type OccupationCareer,
} from '../career-directory.ts';

/** The picture of an occupation's page. */
export function careerPreview(career: OccupationCareer): PreviewImage {
  const range = payRangeOf(career.code, leadingPeriod(career.code));
  return {
    ...national(range.period),
    heading: career.name,
    strips: [{ label: career.name, range }],
  };
}

/** The picture of a category's page: the pay of all its workers. */
export function categoryPreview({ code, name }: Category): PreviewImage {
  return {
    ...national('annual'),
    heading: name,
    middleOf: 'of this category',
    strips: [{ label: name, range: payRangeOf(code, 'annual') }],
  };
}

/** The picture of a title's page: each candidate by itself. */
export function titlePreview({ title, candidates }: TitleFrontMatter): PreviewImage {
  const lede = `No single figure is right. It is counted in ${String(candidates.length)} occupations.`;
  return careersPreview(
    title,
    lede,
    candidates.map(({ code }) => code),
    `the title "${title}"`,
  );
}

const examples = ['29-1141', '47-2111', '15-1252', '29-1292', '43-4051'];

/** The picture of the home page, and of every page that has none of its own. */
export function sitePreview(): PreviewImage {
  const lede = `Five of ${String(occupationCareers().length)} occupations, each with the source of its figures`;
  const heading = 'What jobs pay and how to get in';
  return careersPreview(heading, lede, examples, 'src/page-models/preview-image');
}

/**
 * A picture of several occupations on one axis, by code, a line for each. `askedBy` is named when
 * a code is no occupation.
 */
export function careersPreview(
  heading: string,
  lede: string,
  codes: readonly string[],
  askedBy: string,
): PreviewImage {
  return {
    ...national('annual'),
    heading,
    lede,
    strips: codes.map((code) => ({
      label: requireOccupationCareer(code, askedBy).name,
      range: payRangeOf(code, 'annual'),
    })),
  };
}

const levelsShown: readonly EntryEducation[] = [
  'no-formal',
  'high-school',
  'postsecondary-nondegree',
  'associates',
  'bachelors',
  'masters',
];

/**
 * The picture of the page of a state or territory: all jobs there in groups by usual schooling,
 * since no agency publishes what the middle of all its jobs is.
 */
export function placePreview(place: Place): PreviewImage {
  const { reference, source } = national('annual');
  const strips = levelsShown.map((level) => ({
    label: upperFirst(educationShort(level)),
    range: payRangeFrom('annual', (point) =>
      educationFigure(place.id, level, payMeasure('annual', point)),
    ),
  }));
  return {
    heading: place.name,
    lede: 'What jobs pay, by the schooling that is usual for them',
    strips,
    reference: { ...reference, label: 'all jobs of the nation' },
    whereAndWhen: newestOewsRelease().label,
    source,
  };
}

/** Places with a picture of their own. Metros, seven times as many, share the site's. */
export function placesWithPreview(): readonly Place[] {
  return allPlaces().filter(({ kind }) => kind === 'state' || kind === 'territory');
}

/** How the pages of a place name its picture; undefined where it has none. */
export function placePreviewLink(place: Place): PreviewLink | undefined {
  return placesWithPreview().includes(place)
    ? previewLink(routes.place(place.slug), placePreview(place))
    : undefined;
}

function national(period: PayPeriod): Pick<PreviewImage, 'reference' | 'whereAndWhen' | 'source'> {
  const figure = oewsFigure(allOccupationsCode, payMeasure(period, 'median'));
  return {
    reference: { label: 'all jobs', figure },
    whereAndWhen: `United States, ${newestOewsRelease().label}`,
    source: sourceOfFact(figure.id).producer,
  };
}
