import { z } from 'zod';
import { figure, text } from './columns.ts';
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
