import { z } from 'zod';
import { parityLines } from '../../domain/price-adjust.ts';
import { figure, placeIdColumn, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

/** Consumer prices, for pay in dollars of one year. */
export const consumerPrices = {
  name: 'consumer-prices',
  path: 'cpi/cpi-u.csv',
  title: 'Consumer Price Index (CPI-U)',
  description:
    'US city average, all items, not seasonally adjusted, 1982-84 = 100: the months that pay is deflated with.',
  primaryKey: ['month'],
  row: z.strictObject({
    month: text('Year and month, such as 2025-05'),
    index: figure('index', 'Index, 1982-84 = 100', ['not-published']),
  }),
} as const satisfies TableDefinition;

/** What prices are like in a place, against the nation. */
export const priceParities = {
  name: 'price-parities',
  path: 'bea/price-parities.csv',
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
    index: figure('index', 'Price level, all items of the United States = 100', ['no-estimate']),
  }),
} as const satisfies TableDefinition;
