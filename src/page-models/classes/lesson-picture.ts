import type { LessonFrontMatter } from '../../content-schemas/lesson.ts';
import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import type { Origin, Receipt } from '../../domain/figures/receipt.ts';
import { shortAttribution } from '../../domain/figures/receipt.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { aiSection } from '../career-page/ai.ts';
import { writtenComparison } from '../compare-careers/compare-page.ts';
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
  const slugs = pages.map(({ slug }) => slug);
  const { comparison, receipts } = writtenComparison(slugs, [], file);
  const origins = comparisonOrigins(comparison);
  return {
    picture: { kind: kind === 'jobs' ? kind : 'pay', comparison },
    receipts,
    origins,
    sourcesLine: lineOf(origins),
  };
}

const lineOf = (origins: readonly Origin[]) => `${origins.map(shortAttribution).join('. ')}.`;
