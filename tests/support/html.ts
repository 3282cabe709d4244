import { selectAll } from 'css-select';
import { isTag, type AnyNode, type Document, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

export type { Document, Element } from 'domhandler';

/** Parses a page or a part of one. `startIndex` of an element is where its tag begins. */
export function parseHtml(html: string): Document {
  return parseDocument(html, { withStartIndices: true });
}

/** Every element below `node` that the CSS selector matches, in document order. */
export function select(selector: string, node: Document | Element): Element[] {
  return selectAll<AnyNode, Element>(selector, node);
}

/** The one element that the CSS selector matches. Throws when there is none or more than one. */
export function selectOne(selector: string, node: Document | Element): Element {
  const [first, ...others] = select(selector, node);
  if (!first || others.length > 0) {
    throw new Error(
      `Expected one element for "${selector}", found ${first ? others.length + 1 : 0}.`,
    );
  }
  return first;
}

/** All text of an element as a reader sees it: runs of white space are one space. */
export function textOf(node: Document | Element): string {
  return textContent(node).replaceAll(/\s+/g, ' ').trim();
}

/** Every element of a page in document order, `depth` levels down. */
export function elementsOf(node: Document | Element, depth = Infinity): Element[] {
  const found: Element[] = [];
  const visit = (children: readonly AnyNode[], levels: number): void => {
    for (const child of children) {
      if (!isTag(child)) continue;
      found.push(child);
      if (levels > 1) visit(child.children, levels - 1);
    }
  };
  visit(node.children, depth);
  return found;
}
