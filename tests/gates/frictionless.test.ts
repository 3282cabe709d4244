import { expect, test } from 'vitest';
import { frictionlessPackage, tableRefused } from '../support/checks/frictionless.ts';

const { tables } = await frictionlessPackage();

test.each(tables.map((table) => [table.name, table] as const))(
  'the Frictionless library reads every row of %s',
  async (_, table) => {
    expect(await tableRefused(table)).toBeUndefined();
  },
);
