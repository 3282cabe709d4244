import { expect, test } from 'vitest';
import { changedRows } from '../../../pipeline/write/changed-rows.ts';
import { consumerPrices } from '../../../src/facts/tables/prices.ts';

const csv = (...rows: string[]) => ['month,index', ...rows, ''].join('\n');
const before = csv('2090-05,900', '2091-05,909');

test.each([
  ['nothing', before, []],
  ['a cell', csv('2090-05,900', '2091-05,990'), ['1 row changed: 2091-05 index "909" to "990"']],
  [
    'rows',
    csv('2091-05,909', '2092-05,1', '2093-05,2', '2094-05,3', '2095-05,4'),
    ['4 rows came: 2092-05; 2093-05; 2094-05, …', '1 row went: 2090-05'],
  ],
  ['a column', 'month,index,base\n2090-05,900,1\n2091-05,909,1\n', []],
])('%s that changed is told', (_, after, sentences) => {
  expect(changedRows(consumerPrices, before, after)).toEqual(sentences);
});
