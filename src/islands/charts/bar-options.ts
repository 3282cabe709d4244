import type { ChartOptions, TooltipItem } from 'chart.js';
import type { ChartLook } from './chart-look.ts';
import type { ChartTable } from './chart-table.ts';

const rowHeight = 28;
const narrowRowHeight = 42;
const axisHeight = 56;

/** Pixels for `count` bars and the axis above them. */
export function barsHeight(count: number, { isNarrow }: ChartLook): number {
  return count * (isNarrow ? narrowRowHeight : rowHeight) + axisHeight;
}

const longestLine = 17;

/** A long name on several lines where there is little room. */
export function nameLines(name: string, { isNarrow }: ChartLook): string | string[] {
  if (!isNarrow) return name;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= longestLine) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

interface BarSettings {
  readonly table: ChartTable;
  readonly look: ChartLook;
  /** Words of a tick. */
  readonly tick: (value: number) => string;
  /** Lines of a tooltip for the row at `index`. */
  readonly tooltip: (index: number) => string[];
  readonly max?: number;
  readonly min?: number;
  readonly stacked?: boolean;
  /** Pixels kept free at the right for numbers beside the bars. */
  readonly roomForNumbers?: number;
}

/** What all charts of horizontal bars share: names at the left, one axis above, no motion. */
export function barOptions(settings: BarSettings): ChartOptions<'bar'> {
  const {
    table,
    look,
    tick,
    tooltip,
    max,
    min = 0,
    stacked = false,
    roomForNumbers = 0,
  } = settings;
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    indexAxis: 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { right: roomForNumbers, top: 4 } },
    interaction: { mode: 'nearest', axis: 'y', intersect: false },
    scales: {
      x: {
        position: 'top',
        stacked,
        min,
        ...(max === undefined ? {} : { max }),
        grid: { color: ({ tick }) => (tick.value === 0 ? look.edge : look.rule) },
        border: { display: false },
        ticks: {
          color: look.quiet,
          font,
          maxTicksLimit: look.isNarrow ? 4 : 8,
          callback: (value) => tick(Number(value)),
        },
      },
      y: {
        stacked,
        grid: { display: false },
        border: { display: false },
        ticks: { color: look.text, font, autoSkip: false },
      },
    },
    plugins: {
      tooltip: {
        backgroundColor: look.card,
        borderColor: look.edge,
        borderWidth: 1,
        titleColor: look.text,
        bodyColor: look.text,
        titleFont: { ...font, weight: 600 },
        bodyFont: font,
        displayColors: false,
        animation: false,
        filter: (item: TooltipItem<'bar'>) => item.datasetIndex === 0,
        callbacks: {
          title: ([item]) => table.rows[item?.dataIndex ?? -1]?.name ?? '',
          label: (item) => tooltip(item.dataIndex),
        },
      },
    },
  };
}
