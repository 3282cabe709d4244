import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import { aiAgreement, aiMeasures, aiRating, type AiRating } from '../../domain/ai/exposure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { aiFigure, aiNotesEdition, aiNotesOf, blsAiClass } from '../../facts/ai-exposure.ts';
import {
  projectionFactorsOf,
  projectionFigure,
  projectionsEdition,
} from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { ratedJobs } from '../ai/rated-jobs.ts';

const inWords = (edition: string) => edition.replace('-', '–');

/** How many jobs all three studies rate. */
export const aiRatedJobs = (): number => ratedJobs().codes.length;

/** How each study rates an occupation, in the order of the studies. */
export const aiRatings = (code: string): readonly AiRating[] =>
  aiMeasures.map((measure) => aiRating(measure, aiFigure(code, measure), ratedJobs()[measure]));

/** What the studies and the agency say of AI in the occupation `code`. */
export function aiSection(code: string): AiEvidence {
  const ratings = aiRatings(code);
  return {
    ratings,
    agreement: aiAgreement(ratings),
    rated: aiRatedJobs(),
    blsClass: blsAiClass(code),
    notes: aiNotesOf(code).map(({ note, industry }) => ({ note, industry })),
    editions: { notes: inWords(aiNotesEdition()), factors: inWords(projectionsEdition()) },
    productivity: projectionFactorsOf(code).flatMap(({ kind, industry }) =>
      kind === 'productivity' ? [industry] : [],
    ),
    growth: projectionFigure(code, 'change-percent'),
    origins: ratings.flatMap(({ figure }) => (isPresent(figure) ? [sourceOfFact(figure.id)] : [])),
  };
}
