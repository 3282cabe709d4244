import type { ComparedCareer } from '../../domain/compare-careers/compared-career.ts';
import type { WorkByCode } from '../../domain/compare-careers/compared-work.ts';
import { comparisonOf } from '../../domain/compare-careers/comparison.ts';
import type { ComparisonEdition } from '../../domain/compare-careers/edition.ts';
import { shownPayThere } from '../../domain/compare-careers/shown-pay.ts';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import type { SwitchedComparison } from '../../domain/places/switched-page.ts';
import { comparisonHtml } from '../../views/compare-careers/compared-careers.ts';
import { PageParts } from '../place-picker/page-parts.element.ts';
import { ComparedData } from './compared-data.element.ts';

/** Switches the figures of a written comparison to a place, and back; its text stays. */
export class SwitchedComparisonFigures {
  readonly #careers: readonly ComparedCareer[];
  readonly #work: WorkByCode;
  readonly #edition: ComparisonEdition;
  readonly #parts: PageParts;

  constructor(careers: readonly ComparedCareer[], work: WorkByCode, edition: ComparisonEdition) {
    this.#careers = careers;
    this.#work = work;
    this.#edition = edition;
    this.#parts = new PageParts();
  }

  /** With the national figures that places are held against. Rejects when they cannot be had. */
  static async load({ careers }: SwitchedComparison): Promise<SwitchedComparisonFigures> {
    const data = new ComparedData();
    const { index, edition } = await data.careers();
    const [compared, work] = await data.compared(index.resolve(careers).careers, edition, true);
    return new SwitchedComparisonFigures(compared, work, edition);
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(there: PayInPlace): readonly string[] {
    const pay = shownPayThere(there);
    const comparison = comparisonOf(this.#careers, this.#edition, pay, this.#work);
    this.#parts.put('compared', comparisonHtml(comparison));
    return ['The text of this page and its outlook stay those of the whole country.'];
  }

  restore(): void {
    this.#parts.restore();
  }
}
