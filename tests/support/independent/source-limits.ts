// What the copies of the agencies' tables leave out, as their list of files says: it shares no
// line with the site, so that a mistake there is not repeated here.

/**
 * Why a figure may be absent although the agency publishes it: the copy has no such column, or
 * it is whole but for what a reader of it calls `no-code`.
 */
export type SourceLimit = 'no-such-column' | 'whole';

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'].map((point) => `annual-${point}`);

/** The state files: detailed occupations, pay by the year; no pay by the hour and no errors. */
const stateColumns = new Set(['employment', 'annual-mean', ...percentiles]);
/** The copy of areas: no pay by the hour, no means and no errors. */
const areaColumns = new Set(['employment', 'location-quotient', ...percentiles]);

/** The limit of the copy that a fact would stand in. */
export function limitOf(fact: string): SourceLimit {
  const [dataset = '', release = '', place = '', code = '', measure = ''] = fact.split('/');
  const isState = /^[A-Z]{2}$/.test(place) && place !== 'US';
  if (dataset === 'oews' && !code.startsWith('entry-') && place !== 'US') {
    if (isState && release === '2025-05' && measure === 'location-quotient') return 'whole';
    // A second copy has medians of metros by the hour.
    if (/^M\d/.test(place) && measure === 'hourly-median') return 'whole';
    return (isState ? stateColumns : areaColumns).has(measure) ? 'whole' : 'no-such-column';
  }
  // Prices of states are a copy with all items together. No territory has prices at all.
  const hasPrices = isState && !['GU', 'PR', 'VI'].includes(place);
  if (dataset === 'rpp' && hasPrices && code !== 'all-items') return 'no-such-column';
  return 'whole';
}
