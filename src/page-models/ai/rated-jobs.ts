import { aiMeasures, type AiMeasure } from '../../domain/ai/exposure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { aiFigure } from '../../facts/ai-exposure.ts';
import { detailedOccupations } from '../../facts/oews.ts';
import { once } from '../../facts/once.ts';

/** Codes of the jobs that all three studies rate, and the ratings of each, in their order. */
export const ratedJobs = once(
  (): { readonly codes: readonly string[] } & Readonly<Record<AiMeasure, readonly number[]>> => {
    const rows = detailedOccupations().flatMap(({ code }) => {
      const figures = aiMeasures.map((study) => aiFigure(code, study)).filter(isPresent);
      const values = figures.map(({ value }) => value);
      return values.length === aiMeasures.length ? [{ code: code, values }] : [];
    });
    const column = (at: number) => rows.map(({ values }) => values[at] ?? Number.NaN);
    return {
      codes: rows.map(({ code }) => code),
      'bls-category': column(0),
      'microsoft-applicability': column(1),
      'gpt-exposure': column(2),
    };
  },
);
