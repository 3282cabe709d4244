import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import {
  contextItemIds,
  contextItems,
  nearestAnswer,
} from '../../domain/work-context/context-items.ts';
import { allOccupationsCode, type OccupationCode } from '../../domain/words/occupation-code.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { contextFigure, workContextRow } from '../../facts/work-context.ts';
import { medianAge } from '../../facts/worker-age.ts';

/** One thing of the day: how often, how much or how near. */
export interface DayItem {
  /** "On your feet". */
  readonly name: string;
  /** The answer nearest to the score; undefined where there is no score. */
  readonly answer: string | undefined;
  /** From 0 to 100. */
  readonly score: Figure;
}

/** What the day is like, as O*NET's survey has it, and who does the work. */
export interface WorkDay {
  /** Empty where nobody was asked, or the copy has no answers. */
  readonly items: readonly DayItem[];
  /** The occupation that was asked about, where it is one of several counted here. */
  readonly rated: string | undefined;
  /** Undefined where the census has no title that is surely this occupation. */
  readonly age: { readonly here: Figure; readonly allJobs: Figure } | undefined;
  readonly receipts: readonly Receipt[];
}

export function workDay(code: OccupationCode): WorkDay {
  const row = workContextRow(code);
  const items = row
    ? contextItemIds.map((id) => {
        const score = contextFigure(code, id);
        const answer = isPresent(score) ? nearestAnswer(id, score.value) : undefined;
        return { name: contextItems[id].name, answer, score };
      })
    : [];
  const age = ageOf(code);
  const facts = [items.map(({ score }) => score.id), age ? [age.here.id] : []];
  return {
    items,
    rated: ratedOccupation(code),
    age,
    receipts: facts.flatMap((ids) => {
      const [first] = ids;
      return first ? [receiptFor(ids, sourceOfFact(first))] : [];
    }),
  };
}

/** The occupation that was asked about, where it is one of several counted in `code`. */
export function ratedOccupation(code: OccupationCode): string | undefined {
  const rated = workContextRow(code)?.rated.replace(/ \(\d{2}-\d{4}\)$/, '');
  return rated === '' ? undefined : rated;
}

function ageOf(code: OccupationCode): WorkDay['age'] {
  const [here, allJobs] = [medianAge(code), medianAge(allOccupationsCode)];
  return here && allJobs ? { here, allJobs } : undefined;
}
