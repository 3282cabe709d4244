import type { LessonFrontMatter } from '../../content-schemas/lesson.ts';
import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import type { ComparedOccupation } from '../../domain/compare-careers/compared-career.ts';
import { comparisonOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import { nationPay } from '../../domain/compare-careers/shown-pay.ts';
import { percentilePoints } from '../../domain/figures/measure.ts';
import type { Origin, Receipt } from '../../domain/figures/receipt.ts';
import { shortAttribution } from '../../domain/figures/receipt.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { aiSection } from '../career-page/ai.ts';
import { comparedCareers, comparisonEdition } from '../compare-careers/compared-careers.ts';
import { outlookReceipts } from '../outlook-receipts.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';
import { comparisonOrigins } from '../worksheet/comparison-worksheet.ts';

/** What a lesson is drawn from. */
export type LessonPicture =
  | { readonly kind: 'pay' | 'jobs'; readonly comparison: Comparison }
  | {
      readonly kind: 'ai';
      readonly ai: AiEvidence;
      /** As in headings: "Paralegals". */
      readonly name: string;
    };

/** A picture with the sources of what it shows. */
export interface SourcedPicture {
  readonly picture: LessonPicture;
  /** Empty where the picture itself names them. */
  readonly receipts: readonly Receipt[];
  readonly origins: readonly Origin[];
  readonly sourcesLine: string;
}

/** @param file the lesson's file, named when one of its careers has no page. */
export function lessonPicture(
  { kind, careers }: LessonFrontMatter['picture'],
  file: string,
): SourcedPicture {
  const pages = careers.map((code) => requireOccupationCareer(code, file));
  const [first] = pages;
  if (kind === 'ai' && first) {
    const ai = aiSection(first.code);
    return {
      picture: { kind, ai, name: first.name },
      receipts: [],
      origins: ai.origins,
      sourcesLine: lineOf(ai.origins),
    };
  }
  const edition = comparisonEdition();
  const slugs = pages.map(({ slug }) => slug);
  const compared = comparedCareers(slugs, [], file);
  // A lesson shows nothing of the work.
  const comparison = comparisonOf(compared, edition, nationPay(edition), new Map());
  const origins = comparisonOrigins(comparison);
  const isJobs = kind === 'jobs';
  return {
    picture: { kind: isJobs ? 'jobs' : 'pay', comparison },
    receipts: comparison.occupations.slice(0, 1).flatMap(isJobs ? outlookOf : payOf),
    origins,
    sourcesLine: lineOf(origins),
  };
}

const outlookOf = ({ outlook }: ComparedOccupation) => outlookReceipts(outlook);

function payOf({ pay: { annual }, employees }: ComparedOccupation): readonly Receipt[] {
  const [first, ...others] = percentilePoints.map((point) => annual[point].id);
  return first ? [rowsReceipt([first, ...others, employees.id])] : [];
}

const lineOf = (origins: readonly Origin[]) => `${origins.map(shortAttribution).join('. ')}.`;
