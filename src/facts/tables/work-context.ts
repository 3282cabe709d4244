import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { contextItemIds } from '../../domain/work-context/context-items.ts';
import { measureColumns, optionalText, text } from './columns.ts';
import type { TableDefinition } from './table.ts';

const { context } = datasets.context.tables;

/** O*NET's work context: 12 of its 57 items. */
export const workContext = {
  name: context.name,
  path: context.path,
  title: 'Work context',
  description:
    'O*NET 30.3: how often, how much or how near, as workers or experts rate it. A public project has put the means on a scale from 0 to 100: (mean - 1) / 4 x 100, for schedules and the length of the week (mean - 1) / 2 x 100, rounded. 12 of 57 items. The copy has no original means, dates or errors.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: text('An OEWS code such as 29-1141, or an O*NET code of a specialty such as 29-1141.01'),
    occupation: text('The OEWS occupation that it is or is a part of'),
    rated: optionalText(
      'The occupation that was rated, where it is one of several that OEWS counts together',
    ),
    ...measureColumns('context', contextItemIds, [], 'not-in-our-copy'),
  }),
} as const satisfies TableDefinition;
