const pointWords = {
  mean: 'mean',
  p10: '10th percentile of',
  p25: '25th percentile of',
  median: 'median',
  p75: '75th percentile of',
  p90: '90th percentile of',
} as const;

const otherWords: Readonly<Record<string, string>> = {
  employment: 'number of employees',
  'employment-rse': 'relative standard error of the number of employees',
  'mean-rse': 'relative standard error of the mean wage',
  'jobs-base': 'jobs in the base year',
  'jobs-projected': 'jobs projected for the target year',
  'change-number': 'projected change in jobs',
  'change-percent': 'projected change in percent',
  openings: 'openings a year, on average over the decade',
  'self-employed-percent': 'share of jobs held by the self-employed',
  'exit-rate': 'share who leave the labor force in a year',
  'transfer-rate': 'share who move to another occupation in a year',
  'separation-rate': 'share who leave the occupation in a year',
  exits: 'workers who leave the labor force in a year',
  transfers: 'workers who move to another occupation in a year',
  separations: 'workers who leave the occupation in a year',
  'jobs-per-1000': 'jobs of this occupation among every 1,000 jobs there',
  'location-quotient': 'share of jobs there over the share in the nation',
  index: 'price index',
};

/** What a measure of a fact id measures: `annual-median` to "median annual wage". */
export function measureWords(measure: string): string {
  if (/^education-\d+$/.test(measure)) return 'share who name this level of education';
  const pay = /^(annual|hourly)-(mean|p10|p25|median|p75|p90)$/.exec(measure);
  if (!pay) return otherWords[measure] ?? measure;
  return `${pointWords[pay[2] as keyof typeof pointWords]} ${pay[1] ?? ''} wage`;
}
