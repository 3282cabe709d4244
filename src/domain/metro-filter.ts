/** The orders a list of metros can be read in; '' is A to Z. */
export const metroOrders = ['', 'high', 'low'] as const;
export type MetroOrder = (typeof metroOrders)[number];

/** What a reader of a list of metros has asked for. */
export interface MetroFilter {
  readonly q: string;
  readonly sort: MetroOrder;
}

/** The filter in a query string; text is cut at 80 characters, an unknown order is A to Z. */
export function readMetroFilter(search: string): MetroFilter {
  const asked = new URLSearchParams(search);
  const sort = metroOrders.find((order) => order === asked.get('sort')) ?? '';
  return { q: (asked.get('q') ?? '').trim().slice(0, 80), sort };
}

/** `search` with the filter in it and all else kept, such as a picked place; '' for nothing. */
export function metroFilterAddress(search: string, { q, sort }: MetroFilter): string {
  const address = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ q, sort })) {
    if (value === '') address.delete(name);
    else address.set(name, value);
  }
  const text = address.toString();
  return text ? `?${text}` : '';
}

/** Whether every word of `q` is in `text`, whatever the capitals. */
export function hasEveryWord(text: string, q: string): boolean {
  const lower = text.toLowerCase();
  return q
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => lower.includes(word));
}

/** A line of the list: where it stands A to Z, and its pay; undefined where none is published. */
export interface MetroLine {
  readonly at: number;
  readonly pay: number | undefined;
}

/** Compares two lines in an order; those without pay come last. */
export function compareMetros(order: MetroOrder): (a: MetroLine, b: MetroLine) => number {
  if (order === '') return (a, b) => a.at - b.at;
  const sign = order === 'high' ? -1 : 1;
  return (a, b) => {
    if (a.pay === undefined || b.pay === undefined) {
      return Number(a.pay === undefined) - Number(b.pay === undefined) || a.at - b.at;
    }
    return sign * (a.pay - b.pay) || a.at - b.at;
  };
}
