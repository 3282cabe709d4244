import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import {
  aiAgreement,
  aiMeasures,
  aiRating,
  type AiMeasure,
  type AiRating,
} from '../../domain/ai/exposure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { aiFigure, aiNotesEdition, aiNotesOf, blsAiClass } from '../../facts/ai-exposure.ts';
import { detailedOccupations } from '../../facts/oews.ts';
import { once } from '../../facts/once.ts';
import {
  projectionFactorsOf,
  projectionFigure,
  projectionsEdition,
} from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** The ratings of the jobs that all three studies rate, a list for each study. */
const ratedByAll = once((): Readonly<Record<AiMeasure, readonly number[]>> => {
  const rows = detailedOccupations().flatMap(({ code }) => {
    const figures = aiMeasures.map((measure) => aiFigure(code, measure));
    const values = figures.filter(isPresent).map(({ value }) => value);
    return values.length === aiMeasures.length ? [values] : [];
  });
  const column = (at: number) => rows.map((values) => values[at] ?? 0);
  return {
    'bls-category': column(0),
    'microsoft-applicability': column(1),
    'gpt-exposure': column(2),
  };
});

const inWords = (edition: string) => edition.replace('-', '–');

/** How many jobs all three studies rate. */
export const aiRatedJobs = (): number => ratedByAll()['bls-category'].length;

/** How each study rates an occupation, in the order of the studies. */
export const aiRatings = (code: string): readonly AiRating[] =>
  aiMeasures.map((measure) => aiRating(measure, aiFigure(code, measure), ratedByAll()[measure]));

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
