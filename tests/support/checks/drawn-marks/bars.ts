import { select, textOf, type Document, type Element } from '../../html.ts';
import { isApart, percent, valuesIn } from './axis-on-page.ts';

/** A bar of a list and the number it stands for. */
interface DrawnBar {
  readonly value: number;
  readonly rect: Element;
  readonly said: string;
}

/** Every bar that is longer or shorter than the number beside it says. */
export function barProblems(page: Document): string[] {
  return [
    ...select('table.bar-table:not(:has([data-of="openings"]))', page).flatMap((table) =>
      scaledProblems(barsOf(select('tbody tr', table), 'td:has(data) data', '.bar, .bar-loss')),
    ),
    ...select('table.bar-table:has([data-of="openings"])', page).flatMap(partedProblems),
    ...select('table.compared-jobs', page).flatMap((table) =>
      [2, 3, 4].flatMap((column) =>
        scaledProblems(
          barsOf(select(`tbody td:nth-child(${String(column)})`, table), 'data', 'rect'),
        ),
      ),
    ),
    ...select('.survey-bars td, .compared-answers li', page).flatMap(shareProblems),
    ...select('svg.openings-bar', page).flatMap(splitProblems),
  ];
}

function barsOf(rows: readonly Element[], figure: string, bar: string): DrawnBar[] {
  return rows.flatMap((row) => {
    const [shown] = select(figure, row);
    const [rect] = select(bar, row);
    return shown && rect ? [{ value: Number(shown.attribs.value), rect, said: textOf(row) }] : [];
  });
}

/** Bars from zero on one scale, which reaches from the least to the most of them. */
function scaledProblems(bars: readonly DrawnBar[]): string[] {
  const values = bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return bars.flatMap(({ value, rect, said }) => {
    const width = (Math.abs(value) / (high - low)) * 100;
    const x = ((Math.min(value, 0) - low) / (high - low)) * 100;
    const isWrong =
      isApart(percent(rect.attribs.width), width) || isApart(percent(rect.attribs.x ?? '0'), x);
    return isWrong
      ? [`the bar of "${said}" is ${rect.attribs.width ?? ''}, not ${width.toFixed(1)}%`]
      : [];
  });
}

/** Openings in two parts: who leaves, then new jobs, on the scale of the most openings. */
function partedProblems(table: Element): string[] {
  const rows = select('tbody tr', table).map((row) => ({ row, values: valuesIn(row) }));
  const most = Math.max(...rows.map(({ values: [openings = 0] }) => openings));
  return rows.flatMap(({ row, values: [, leave = 0, created = 0] }) => {
    const widths = select('rect', row).map(({ attribs }) => percent(attribs.width));
    const expected = [leave, ...(created > 0 ? [created] : [])].map(
      (value) => (value / most) * 100,
    );
    return widths.length > 0 && expected.some((width, at) => isApart(widths[at] ?? 0, width))
      ? [`the bars of "${textOf(row)}"`]
      : [];
  });
}

/** A share is as long as its percentage. */
function shareProblems(cell: Element): string[] {
  const [value] = valuesIn(cell);
  const [rect] = select('rect', cell);
  return rect && value !== undefined && isApart(percent(rect.attribs.width), value)
    ? [`the bar of "${textOf(cell)}" is ${rect.attribs.width ?? ''}`]
    : [];
}

/** The parts of the openings of one occupation lie end to end and fill the bar. */
function splitProblems(bar: Element): string[] {
  const parts = select('rect:not(.openings-bar-lost)', bar);
  const ends = parts.map(({ attribs }) => percent(attribs.x) + percent(attribs.width));
  const starts = parts.map(({ attribs }) => percent(attribs.x));
  const isWrong =
    isApart(ends.at(-1) ?? 0, 100) ||
    starts.some((start, at) => isApart(start, at === 0 ? 0 : (ends[at - 1] ?? 0)));
  return isWrong ? ['the parts of the openings do not fill their bar'] : [];
}
