/** What the browser can draw from a table. */
export const chartKinds = ['pay-ranges', 'counts', 'openings', 'growth', 'history'] as const;
export type ChartKind = (typeof chartKinds)[number];

export function isChartKind(text: string | null): text is ChartKind {
  return chartKinds.some((kind) => kind === text);
}
