import {
  aiAgreement,
  aiRating,
  type AiAgreement,
  type AiMeasure,
  type AiRating,
} from '../../domain/ai/exposure.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { aiFigure, aiNotesEdition, aiNotesOf, blsAiClass } from '../../facts/ai-exposure.ts';
import { detailedOccupations } from '../../facts/oews.ts';
import { once } from '../../facts/once.ts';
import {
  projectionFactorsOf,
  projectionFigure,
  projectionsEdition,
} from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** What is known of AI in an occupation, and by whom. */
export interface AiSection {
  readonly ratings: readonly AiRating[];
  readonly agreement: AiAgreement;
  /** How many jobs all three studies rate. */
  readonly rated: number;
  /** The agency's class in its own words. */
  readonly blsClass: string | undefined;
  /** The agency's own sentences that name AI, and where each holds. */
  readonly notes: readonly { readonly note: string; readonly industry: string }[];
  /** The editions in words: of the sentences, and of the other reasons. */
  readonly editions: Readonly<Record<'notes' | 'factors', string>>;
  /** Industries for which the agency names more work by fewer people, in the other edition. */
  readonly productivity: readonly string[];
  readonly growth: Figure;
  /** Where the ratings come from. */
  readonly origins: readonly Origin[];
}

const measures = [
  'bls-category',
  'microsoft-applicability',
  'gpt-exposure',
] as const satisfies readonly AiMeasure[];

/** The ratings of the jobs that all three studies rate, a list for each study. */
const ratedByAll = once((): Readonly<Record<AiMeasure, readonly number[]>> => {
  const rows = detailedOccupations().flatMap(({ code }) => {
    const figures = measures.map((measure) => aiFigure(code, measure));
    const values = figures.filter(isPresent).map(({ value }) => value);
    return values.length === measures.length ? [values] : [];
  });
  const column = (at: number) => rows.map((values) => values[at] ?? 0);
  return {
    'bls-category': column(0),
    'microsoft-applicability': column(1),
    'gpt-exposure': column(2),
  };
});

const inWords = (edition: string) => edition.replace('-', '–');

export function aiSection(code: string): AiSection {
  const all = ratedByAll();
  const ratings = measures.map((measure) =>
    aiRating(measure, aiFigure(code, measure), all[measure]),
  );
  return {
    ratings,
    agreement: aiAgreement(ratings),
    rated: all['bls-category'].length,
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
