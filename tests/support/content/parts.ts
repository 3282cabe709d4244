/** The parts of a guide's text, and what stands in none. */
export interface Parts {
  /** In the order of the text; the box for parents goes by "For parents". */
  readonly headings: readonly string[];
  /** Text that no part holds. The page would show it twice. */
  readonly outside: readonly string[];
}

const part =
  /<(?:Part heading="([^"]+)"|ForParents(?: heading="[^"]+")?)>([\s\S]*?)<\/(?:Part|ForParents)>/g;

export function partsOf(mdx: string): Parts {
  const headings = [...mdx.matchAll(part)].map(([, heading]) => heading ?? 'For parents');
  const outside = mdx
    .replaceAll(part, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { headings, outside };
}
