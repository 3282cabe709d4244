import { gzipSync } from 'node:zlib';
import type { ReadPage } from '../built-site.ts';
import type { Element } from '../html.ts';

/** The most a page may weigh; see the budgets in the design. Sizes in bytes. */
export interface WeightLimits {
  readonly raw: number;
  readonly gzip: number;
  /** Elements, long tables aside. */
  readonly elements: number;
}

/** A table with more rows than this is long: a reader scrolls it rather than reads it. */
const longTableRows = 20;

export const kilobytes = (count: number): number => count * 1024;

/** How large `content` is on the way to a reader, in bytes. */
export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content).byteLength;
}

const sizes = new Map<string, number>();

/** The same of a file that many pages ask for, worked out once. */
export function sharedSize(content: string): number {
  const size = sizes.get(content) ?? gzipSize(content);
  sizes.set(content, size);
  return size;
}

/** Elements of a page, those of long tables aside. */
export function elementsOutsideLongTables({ elements }: ReadPage): number {
  let count = 0;
  let skipUntil = -1;
  elements.forEach((element, index) => {
    if (index <= skipUntil) return;
    count += 1;
    if (element.name !== 'table') return;
    const inside = elementsInside(element, elements, index);
    const rows = elements.slice(index, index + inside + 1).filter(({ name }) => name === 'tr');
    if (rows.length > longTableRows) skipUntil = index + inside;
  });
  return count;
}

/** How many of the elements that follow `index` in document order are inside `ancestor`. */
function elementsInside(ancestor: Element, elements: readonly Element[], index: number): number {
  const isInside = (element: Element): boolean => {
    for (let node = element.parent; node; node = node.parent) if (node === ancestor) return true;
    return false;
  };
  const after = elements.findIndex((element, at) => at > index && !isInside(element));
  return (after === -1 ? elements.length : after) - index - 1;
}

/** Where a page is heavier than its budget. */
export function weightProblems(page: ReadPage, budget: WeightLimits): string[] {
  const measured = {
    raw: Buffer.byteLength(page.html),
    gzip: gzipSize(page.html),
    elements: elementsOutsideLongTables(page),
  };
  return (['raw', 'gzip', 'elements'] as const).flatMap((what) =>
    measured[what] <= budget[what]
      ? []
      : [`${what} is ${measured[what]}, more than ${budget[what]}`],
  );
}
