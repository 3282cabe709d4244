import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// What is left of a month of pay, worked out anew from the tables: no line is shared with the site.

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const rowsOf = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'));

const nearest = (top: number, bottom: number) => {
  const whole = Math.floor(top / bottom);
  return (top - whole * bottom) * 2 >= bottom ? whole + 1 : whole;
};

const law = new Map(
  rowsOf('tax/federal-2026.csv').map(({ code = '', measure = '', value = '' }) => [
    `${code} ${measure}`,
    Number(value),
  ]),
);
const lawAt = (key: string) => law.get(key) ?? Number.NaN;

/** Income tax of a year in hundredths of a cent, by going up the brackets dollar by bracket. */
function incomeTax(pay: number): number {
  let untaxed = Math.max(0, pay - lawAt('federal-income standard-deduction'));
  let tax = 0;
  for (let bracket = 7; bracket >= 1; bracket -= 1) {
    const floor = lawAt(`federal-income bracket-${bracket}-from`);
    if (untaxed <= floor) continue;
    tax += (untaxed - floor) * lawAt(`federal-income bracket-${bracket}-rate`) * 100;
    untaxed = floor;
  }
  return tax;
}

/** Social Security and Medicare of a year in hundredths of a cent. */
function payrollTax(pay: number): number {
  const insured =
    pay > lawAt('social-security wage-base') ? lawAt('social-security wage-base') : pay;
  const above =
    pay > lawAt('medicare additional-over') ? pay - lawAt('medicare additional-over') : 0;
  return (
    insured * Math.round(lawAt('social-security rate') * 100) +
    pay * Math.round(lawAt('medicare rate') * 100) +
    above * Math.round(lawAt('medicare additional-rate') * 100)
  );
}

/** The amounts of one sum, in the order in which a reader meets them. */
export type LivingSum = readonly [
  month: number,
  income: number,
  payroll: number,
  afterTaxes: number,
  oneBedroom: number,
  leftAlone: number,
  hoursAlone: number | undefined,
  half: number,
  leftShared: number,
  hoursShared: number | undefined,
];

/** The sum of a year's pay in a metro. */
export function livingSum(
  pay: number,
  rents: { readonly one: number; readonly two: number },
  hasHours: boolean,
): LivingSum {
  const month = nearest(pay, 12);
  const [income, payroll] = [nearest(incomeTax(pay), 120_000), nearest(payrollTax(pay), 120_000)];
  const after = month - income - payroll;
  const half = nearest(rents.two, 2);
  const hours = (rent: number) => (hasHours ? nearest(rent * 12 * 2080, pay) : undefined);
  return [
    month,
    income,
    payroll,
    after,
    rents.one,
    after - rents.one,
    hours(rents.one),
    half,
    after - half,
    hours(half),
  ];
}

/**
 * Every sum that there can be: by metro, code and percentile, from the tables alone.
 * @param of ids of the metros; all of them when it is left out.
 */
export function allLivingSums(of?: readonly string[]): ReadonlyMap<string, LivingSum> {
  const rents = new Map(
    rowsOf('hud/rents-2026.csv').map((row) => [
      row.place ?? '',
      { one: Number(row.one_bedroom), two: Number(row.two_bedroom) },
    ]),
  );
  const places = new Map(rowsOf('places/places.csv').map((row) => [row.place ?? '', row]));
  const national = rowsOf('oews/national/2025-05.csv').filter(({ level }) => level === 'detailed');
  const basis = new Map(national.map(({ code = '', pay_basis: of = '' }) => [code, of]));
  const sums = new Map<string, LivingSum>();
  for (const row of rowsOf('oews/metros/2025-05.csv')) {
    const { place = '', code = '' } = row;
    if (of?.includes(place) === false) continue;
    const rent = rents.get(place);
    const isPuertoRico = (places.get(place)?.states ?? '').split(' ').includes('PR');
    if (!rent || isPuertoRico || !basis.has(code) || basis.get(code) === 'hourly-only') continue;
    for (const point of ['p25', 'median']) {
      const text = row[`annual_${point}`] ?? '';
      if (!/^\d+$/.test(text)) continue;
      const hasHours = basis.get(code) === 'both';
      sums.set(`${place} ${code} ${point}`, livingSum(Number(text), rent, hasHours));
    }
  }
  return sums;
}
