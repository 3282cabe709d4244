import { describe, expect, test } from 'vitest';
import { historyDrawing } from '../../../src/domain/history/history-drawing.ts';
import { historyPlot, type HistoryPlotView } from '../../../src/views/history-plot.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';
import { samplePoint } from '../../support/sample-history.ts';

const drawing = historyDrawing([
  samplePoint('2003', 100),
  samplePoint('2013', 200, { breakAfter: true }),
  samplePoint('2023', 400),
]);
const drawn = (view: Partial<HistoryPlotView> = {}) => {
  if (!drawing) throw new Error('There is nothing to draw.');
  return parseHtml(historyPlot({ ...drawing, size: 'large', ...view }).html);
};
const words = (view: Partial<HistoryPlotView>) => select('text', drawn(view)).map(textOf);

describe('the drawing of pay over the years', () => {
  test('joins what may be compared and nothing across a break', () => {
    const [line] = select('.history-real .history-line', drawn());
    expect(line?.attribs.d?.match(/M/g)).toHaveLength(1);
    expect(line?.attribs.d?.match(/l/g)).toHaveLength(1);
    expect(
      select('.history-real .history-point', drawn())[0]?.attribs.d?.match(/h0/g),
    ).toHaveLength(3);
  });

  test('puts half of a pay halfway to the foot of the drawing', () => {
    const tall = /M\d+ (\d+)h0m\d+-(\d+)h0m\d+-(\d+)h0/;
    const d = select('.history-real .history-point', drawn())[0]?.attribs.d ?? '';
    const [, first, second, third] = tall.exec(d)?.map(Number) ?? [];
    // 100, 200 and 400 dollars: the second step is twice the first.
    expect(third).toBe(2 * (second ?? 0));
    expect(first).toBeLessThan(236);
  });

  test('names every year when it is large, the first and the last when it is small', () => {
    const years = (size: HistoryPlotView['size']) =>
      words({ size }).filter((word) => /^(19|20)\d\d$/.test(word));
    expect(years('large')).toEqual(['2005', '2010', '2015', '2020']);
    expect(years('small')).toEqual(['2005', '2020']);
  });

  test('numbers its breaks from left to right', () => {
    const numbers = words({ breaks: [2008, 2018.5] }).filter((word) => /^\d$/.test(word));
    expect(numbers).toEqual(['1', '2']);
    expect(select('.history-break', drawn({ breaks: [2008] }))).toHaveLength(1);
    expect(select('.history-break', drawn())).toHaveLength(0);
  });

  test('draws dollars of the time only where they are given', () => {
    expect(select('.history-nominal', drawn())).toHaveLength(1);
    expect(select('.history-nominal', drawn({ nominal: undefined }))).toHaveLength(0);
  });
});
