import { aiMeasures, aiRatingAmong, type AiMeasure } from '../ai/exposure.ts';
import { figureCell, figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { licenseLine } from '../site/brief.ts';
import { contextItemIds, type ContextItemId } from '../work-context/context-items.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { AskedOfDay, ComparedWork } from './compared-work.ts';
import type { ComparisonEdition } from './edition.ts';

/** A study's rating, and how many of the jobs that all studies rate it rates lower and alike. */
type RatingLine = readonly [cell: FigureCell, below?: number, alike?: number];

/** The work of an occupation as the browser fetches it, without fact ids. */
export interface ComparedWorkFile extends Omit<ComparedWork, 'license' | 'asked' | 'ai'> {
  readonly license: Pick<ComparedWork['license'], 'kind' | 'text'>;
  /** Scores in the order of the items. */
  readonly asked?: { readonly scores: readonly FigureCell[]; readonly rated: string | undefined };
  /** In the order of the studies. */
  readonly ai: readonly RatingLine[];
}

export function writeComparedWork({ license, asked, ai, ...work }: ComparedWork): ComparedWorkFile {
  return {
    ...work,
    license: { kind: license.kind, text: license.text },
    ...(asked ? { asked: writeAsked(asked) } : {}),
    ai: ai.map(({ figure, among }): RatingLine =>
      among ? [figureCell(figure), among.below, among.alike] : [figureCell(figure)],
    ),
  };
}

const writeAsked = ({ scores, rated }: AskedOfDay): NonNullable<ComparedWorkFile['asked']> => ({
  scores: contextItemIds.map((item) => figureCell(scores[item])),
  rated,
});

/** The work of an occupation from its file, with the fact id of every figure. */
export function readComparedWork(
  { license, asked, ai, ...work }: ComparedWorkFile,
  { code, people }: Pick<ComparedOccupation, 'code' | 'people'>,
  edition: ComparisonEdition,
): ComparedWork {
  const score = (measure: ContextItemId, cell: FigureCell | undefined): Figure =>
    figureOfCell(
      { dataset: 'context', release: edition.workContext, place: 'US', code, measure },
      cell,
    );
  const rating = (measure: AiMeasure, [cell, below, alike]: RatingLine) => {
    const release = edition.ai.releases[measure];
    const figure = figureOfCell({ dataset: 'ai', release, place: 'US', code, measure }, cell);
    const isRated = below !== undefined && alike !== undefined;
    return aiRatingAmong(
      measure,
      figure,
      isRated ? { below, alike, all: edition.ai.rated } : undefined,
    );
  };
  return {
    ...work,
    license: licenseLine(license.kind, license.text, people),
    asked: asked && {
      scores: Object.fromEntries(
        contextItemIds.map((item, at) => [item, score(item, asked.scores[at])]),
      ) as AskedOfDay['scores'],
      rated: asked.rated,
    },
    ai: aiMeasures.map((measure, at) => rating(measure, ai[at] ?? ['no-estimate'])),
  };
}
