import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { parityLines } from '../../domain/figures/parity-lines.ts';
import { measureColumns, placeIdColumn, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: rpp } = datasets.rpp;

const { tables: cpi } = datasets.cpi;

/** Consumer prices, for pay in dollars of one year. */
export const consumerPrices = {
  name: cpi.months.name,
  path: cpi.months.path,
  title: 'Consumer Price Index (CPI-U)',
  description:
    'US city average, all items, not seasonally adjusted, 1982-84 = 100: the months that pay is deflated with.',
  primaryKey: ['month'],
  row: z.strictObject({
    month: text('Year and month, such as 2025-05'),
    ...measureColumns('cpi', ['index'], ['not-published']),
  }),
} as const satisfies TableDefinition;

/** What prices are like in a place, against the nation. */
export const priceParities = {
  name: rpp.metro.name,
  path: rpp.metro.path,
  title: 'Regional price parities',
  description:
    'Price level of a place as a share of the nation, where all items of the United States are 100, for the newest year held. It is a level of prices and says nothing of pay. For states only all items, from a copy that a third party made.',
  primaryKey: ['place', 'line'],
  row: z.strictObject({
    place: placeIdColumn(),
    year: text('Calendar year the prices are of'),
    line: word(
      parityLines,
      'all-items; goods; and of services housing (rents), utilities and all other',
    ),
    ...measureColumns('rpp', ['index'], ['no-estimate']),
  }),
} as const satisfies TableDefinition;
