import type { AiRating } from '../ai/exposure.ts';
import type { Figure } from '../figures/figure.ts';
import type { Interest } from '../schooling/interests.ts';
import type { WayInCost } from '../schooling/way-in-cost.ts';
import type { ShownBrief } from '../site/brief.ts';
import type { ContextItemId } from '../work-context/context-items.ts';
import type { Standing } from './standing.ts';

/** What an occupation is besides its money: its brief, its guide's words, and what surveys say. */
export interface ComparedWork extends Pick<
  ShownBrief,
  'sentence' | 'duties' | 'day' | 'hard' | 'license'
> {
  /** How the guide begins to tell of the work; undefined where no guide is written. */
  readonly scene: string | undefined;
  /** What the guide says of the years to the first pay. */
  readonly firstPay: string | undefined;
  /** What the typical way in costs, and how long it takes. */
  readonly cost: ComparedCost;
  /** The strongest interests, strongest first; empty where none are rated. */
  readonly interests: readonly Interest[];
  /** What the day is like; undefined where nobody was asked. */
  readonly asked: AskedOfDay | undefined;
  readonly ai: readonly AiRating[];
  readonly standing: Standing;
}

/** What a way in costs; its pay is compared in a row of its own. */
export type ComparedCost = Pick<WayInCost, 'prices' | 'takes' | 'reasons' | 'levelHref'>;

/** Answers to a survey of what the day is like. */
export interface AskedOfDay {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<ContextItemId, Figure>>;
  /** The occupation that was asked about, where it is one of several counted here. */
  readonly rated: string | undefined;
}

/** The work of occupations by their code. */
export type WorkByCode = ReadonlyMap<string, ComparedWork>;
