import { expect, test } from 'vitest';
import { markup } from '../../../src/views/markup.ts';
import { rowGroups } from '../../../src/views/rows/row-groups.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';

const row = ({ name }: { readonly name: string }) => markup`<tr><th>${name}</th></tr>`;
const body = (rows: readonly { readonly name: string; readonly isResidual: boolean }[]) =>
  parseHtml(`<table>${rowGroups(rows, row, 5).html}</table>`);

test('"all other" lines stand last, in a group that says what they are', () => {
  const html = body([
    { name: 'Cooks, all other', isResidual: true },
    { name: 'Chefs', isResidual: false },
  ]);
  expect(select('tr', html).map(textOf)).toEqual([
    'Chefs',
    expect.stringMatching(/^Left over \(“all other”\)\. Each line below holds many small jobs/),
    'Cooks, all other',
  ]);
  expect(select('[data-residual] [data-fixed]', html)).toHaveLength(1);
});

test('no group stands where there are none', () => {
  expect(select('tbody', body([{ name: 'Chefs', isResidual: false }]))).toHaveLength(1);
});
