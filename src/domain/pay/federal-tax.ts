import { figureAt } from '../figures/figure-at.ts';
import { isPresent, type DerivedFigure, type PresentFigure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';

/** The figures of a year's federal taxes on pay, by code and measure: `medicare/rate`. */
export interface FederalTaxFile {
  /** The tax year. */
  readonly year: string;
  readonly cells: Readonly<Record<string, number>>;
}

type TaxCode = 'federal-income' | 'social-security' | 'medicare';

/** What the law takes from the pay of one person who files alone, with the standard deduction. */
export class FederalTaxes {
  readonly #file: FederalTaxFile;

  constructor(file: FederalTaxFile) {
    this.#file = file;
  }

  get year(): string {
    return this.#file.year;
  }

  /** Every figure of the law that is held. */
  figures(): readonly PresentFigure[] {
    return Object.keys(this.#file.cells).map((path) => {
      const [code = '', measure = ''] = path.split('/');
      return this.#figure(code as TaxCode, measure);
    });
  }

  /** Federal income tax on a year's pay, a month of it in whole dollars. */
  incomeTax(pay: PresentFigure): DerivedFigure {
    const deduction = this.#figure('federal-income', 'standard-deduction');
    const taxed = Math.max(0, pay.value - deduction.value);
    const slices = this.#brackets().flatMap(({ from, rate }, at, all) => {
      const end = Math.min(taxed, all[at + 1]?.from.value ?? Infinity);
      return end > from.value ? [{ from, rate, amount: end - from.value }] : [];
    });
    const parts = slices.map(({ rate, amount }) => ({ rate, amount }));
    const less = `${dollars(pay.value)} − ${dollars(deduction.value)} = ${dollars(taxed)} to be taxed`;
    return aMonth('federal-income-tax-a-month', parts, {
      from: [pay, deduction, ...slices.flatMap(({ from, rate }) => [from, rate])],
      arithmetic:
        pay.value > deduction.value
          ? less
          : `${dollars(pay.value)} is not more than the standard deduction of ${dollars(deduction.value)}`,
    });
  }

  /** What is taken for Social Security and Medicare, a month of it in whole dollars. */
  payrollTax(pay: PresentFigure): DerivedFigure {
    const [rate, base] = [
      this.#figure('social-security', 'rate'),
      this.#figure('social-security', 'wage-base'),
    ];
    const [care, more, over] = [
      this.#figure('medicare', 'rate'),
      this.#figure('medicare', 'additional-rate'),
      this.#figure('medicare', 'additional-over'),
    ];
    const above = Math.max(0, pay.value - over.value);
    const parts = [
      { rate, amount: Math.min(pay.value, base.value) },
      { rate: care, amount: pay.value },
      ...(above > 0 ? [{ rate: more, amount: above }] : []),
    ];
    return aMonth('payroll-tax-a-month', parts, {
      from: [pay, rate, base, care, ...(above > 0 ? [more, over] : [])],
      arithmetic: 'Social Security and Medicare',
    });
  }

  #brackets() {
    return [1, 2, 3, 4, 5, 6, 7].map((bracket) => ({
      from: this.#figure('federal-income', `bracket-${bracket}-from`),
      rate: this.#figure('federal-income', `bracket-${bracket}-rate`),
    }));
  }

  #figure(code: TaxCode, measure: string): PresentFigure {
    const { year: release, cells } = this.#file;
    const cell = cells[`${code}/${measure}`];
    const figure =
      cell === undefined
        ? undefined
        : figureAt({ dataset: 'tax', release, place: 'US', code, measure }, cell);
    if (figure && isPresent(figure)) return figure;
    throw new RangeError(`The taxes of ${release} have no ${code}/${measure}.`);
  }
}

interface Part {
  readonly rate: PresentFigure;
  readonly amount: number;
}

/** A twelfth of what rates take of amounts. Whole hundredths of a percent keep the sum exact. */
function aMonth(
  derived: string,
  parts: readonly Part[],
  told: { readonly from: readonly PresentFigure[]; readonly arithmetic: string },
): DerivedFigure {
  const year = parts.reduce(
    (all, { rate, amount }) => all + Math.round(rate.value * 100) * amount,
    0,
  );
  const value = Math.round(year / (10_000 * 12));
  const sums = parts.map(
    ({ rate, amount }) => `${formatNumber(rate.value, 'rate')} of ${dollars(amount)}`,
  );
  const sum =
    sums.length > 0
      ? `: ${sums.join(' + ')} = ${dollars(year / 10_000)} a year, ÷ 12 months = ${dollars(value)}`
      : ': no tax';
  return {
    derived,
    from: told.from.map(({ id }) => id),
    unit: 'usd',
    value,
    arithmetic: `${told.arithmetic}${sum}`,
  };
}

const dollars = (value: number) => formatNumber(value, 'usd');
