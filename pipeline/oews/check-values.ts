/** A published figure known from elsewhere, that the file must print. */
export interface CheckValue {
  readonly release: string;
  readonly code: string;
  readonly column: string;
  readonly value: string;
}

const of = (release: string, code: string, figures: Readonly<Record<string, string>>) =>
  Object.entries(figures).map(([column, value]) => ({ release, code, column, value }));

/** Figures checked against independent copies of the releases. */
export const checkValues: readonly CheckValue[] = [
  ...of('2025-05', '00-0000', {
    employment: '155495730',
    annual_mean: '69770',
    annual_median: '50980',
    hourly_median: '24.51',
    employment_rse: '0',
    mean_rse: '0.1',
  }),
  ...of('2025-05', '15-1252', {
    employment: '1687890',
    annual_median: '135980',
    annual_p10: '82460',
    annual_p90: '214670',
  }),
  ...of('2025-05', '29-1141', { employment: '3379720', annual_median: '97550' }),
  ...of('2024-05', '00-0000', { employment: '154187380', annual_median: '49500' }),
  ...of('2024-05', '15-1252', { annual_median: '133080' }),
  ...of('2024-05', '29-1141', { annual_median: '93600' }),
];
