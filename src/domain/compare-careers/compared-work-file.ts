import { aiMeasures, aiRatingAmong, type AiMeasure } from '../ai/exposure.ts';
import { figureCell, figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { licenseLine } from '../site/brief.ts';
import { contextItemIds, type ContextItemId } from '../work-context/context-items.ts';
import type { SchoolKind } from '../schooling/school-kinds.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { AskedOfDay, ComparedCost, ComparedWork } from './compared-work.ts';
import type { ComparisonEdition } from './edition.ts';

/** A study's rating, and how many of the jobs that all studies rate it rates lower and alike. */
type RatingLine = readonly [cell: FigureCell, below?: number, alike?: number];

/** What schools of a kind ask for a year. */
type PriceLine = readonly [kind: SchoolKind, cell: FigureCell];

/** The work of an occupation as the browser fetches it, without fact ids. */
export interface ComparedWorkFile extends Omit<ComparedWork, 'license' | 'cost' | 'asked' | 'ai'> {
  readonly license: Pick<ComparedWork['license'], 'kind' | 'text'>;
  readonly cost: Omit<ComparedCost, 'prices'> & { readonly prices: readonly PriceLine[] };
  /** Scores in the order of the items. */
  readonly asked?: { readonly scores: readonly FigureCell[]; readonly rated: string | undefined };
  /** In the order of the studies. */
  readonly ai: readonly RatingLine[];
}

export function writeComparedWork(told: ComparedWork): ComparedWorkFile {
  const { license, cost, asked, ai, ...work } = told;
  return {
    ...work,
    license: { kind: license.kind, text: license.text },
    cost: { ...cost, prices: cost.prices.map(({ kind, price }) => [kind, figureCell(price)]) },
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
  { license, cost, asked, ai, ...work }: ComparedWorkFile,
  { code, people }: Pick<ComparedOccupation, 'code' | 'people'>,
  edition: ComparisonEdition,
): ComparedWork {
  const score = (measure: ContextItemId, cell: FigureCell | undefined): Figure =>
    figureOfCell(
      { dataset: 'context', release: edition.workContext, place: 'US', code, measure },
      cell,
    );
  const price = ([kind, cell]: PriceLine) => {
    const { release } = edition.tuition;
    const measure = 'tuition-in-state';
    return {
      kind,
      price: figureOfCell({ dataset: 'ipeds', release, place: 'US', code: kind, measure }, cell),
    };
  };
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
    cost: { ...cost, prices: cost.prices.map(price) },
    asked: asked && {
      scores: Object.fromEntries(
        contextItemIds.map((item, at) => [item, score(item, asked.scores[at])]),
      ) as AskedOfDay['scores'],
      rated: asked.rated,
    },
    ai: aiMeasures.map((measure, at) => rating(measure, ai[at] ?? ['no-estimate'])),
  };
}
