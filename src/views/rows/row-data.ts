import { markup, type Markup } from '../markup.ts';

/**
 * The `data-` attributes by which a list filters and sorts a row; what is undefined has none.
 * `values` are by name: `{ category: 'legal', pay: '97550' }`.
 */
export function rowData(values: Readonly<Record<string, string | undefined>>): Markup {
  const attributes = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [markup`data-${name}="${value}"`],
  );
  return markup`${attributes.flatMap((attribute, at) => (at > 0 ? [' ', attribute] : [attribute]))}`;
}
