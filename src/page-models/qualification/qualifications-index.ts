import type { QualificationFrontMatter } from '../../content-schemas/qualification.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { payRangeFrom, type PayRange } from '../../domain/pay/pay-range.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { nationId } from '../../domain/places/place.ts';
import { entryEducationLevels, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';
import { careersAtLevel } from './qualification-page.ts';

/** A qualification in a list. */
export interface ListedQualification {
  readonly name: string;
  readonly href: string;
  readonly summary: string;
}

/** A level of education with the pay of all jobs that typically need it. */
export interface ListedLevel extends ListedQualification {
  readonly level: EntryEducation;
  readonly range: PayRange;
  /** People counted in those jobs. */
  readonly employees: Figure;
  /** How many occupations there are. */
  readonly careers: number;
}

/** Everything the list of qualifications shows. */
export interface QualificationsIndex {
  readonly title: string;
  readonly description: string;
  /** Least schooling first. */
  readonly levels: readonly ListedLevel[];
  readonly training: readonly ListedQualification[];
  readonly credentials: readonly ListedQualification[];
  /** The middle of all jobs of the country. */
  readonly allJobs: Figure;
  readonly releaseLabel: string;
  readonly receipt: Receipt;
  readonly sourcesLine: string;
}

export function qualificationsIndex(
  texts: readonly QualificationFrontMatter[],
): QualificationsIndex {
  const levels = entryEducationLevels.map((level) => listedLevel(level, texts));
  const [first] = levels;
  if (!first) throw new RangeError('There are no levels of education.');
  const receipt = rowsReceipt([first.range.median.id, first.employees.id]);
  return {
    title: 'Qualifications',
    description:
      'Eight levels of schooling, training on the job, apprenticeships, licenses and certificates: what each takes, what it leads to, and what it does not promise.',
    levels,
    training: texts.filter(({ careersBy }) => careersBy.training).map(listed),
    credentials: texts.filter(({ careersBy }) => careersBy.credentials).map(listed),
    allJobs: oewsFigure(allOccupationsCode, 'annual-median'),
    releaseLabel: newestOewsRelease().label,
    receipt,
    sourcesLine: `${shortAttribution(receipt.origin)}.`,
  };
}

const listed = ({ name, slug, summary }: QualificationFrontMatter): ListedQualification => ({
  name,
  href: routes.qualifications(slug),
  summary,
});

function listedLevel(
  level: EntryEducation,
  texts: readonly QualificationFrontMatter[],
): ListedLevel {
  const text = texts.find(({ careersBy }) => careersBy.education === level);
  if (!text) {
    throw new FactsError(
      `No page is written of the level of education "${level}".`,
      'src/content/qualifications',
      'Write one with that level under careersBy.',
    );
  }
  return {
    ...listed(text),
    level,
    range: payRangeFrom('annual', (point) =>
      educationFigure(nationId, level, payMeasure('annual', point)),
    ),
    employees: educationFigure(nationId, level, 'employment'),
    careers: careersAtLevel(level),
  };
}
