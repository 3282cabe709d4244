import { mdxToMdast, type MdastNode } from 'satteri';
import { wordFinder, type FoundWord, type LinkedTerm } from './word-finder.ts';

/** A use of a term: its id, and the words as they stand in the text. */
export interface TermUse {
  readonly id: string;
  readonly words: string;
}

export interface TermLinks {
  /** The text with each term linked where it is first used, and nowhere else. */
  readonly text: string;
  readonly linked: readonly TermUse[];
  /** Links taken away, because the term is used or linked before. */
  readonly unlinked: readonly TermUse[];
}

/**
 * Makes the first use of each term in the prose of an MDX file a `<Term>`, and takes away links to
 * a term that come later. Headings, links, code, front matter and the words of other components
 * are no prose. No other character changes, and a second run changes nothing.
 */
export function linkTerms(text: string, terms: readonly LinkedTerm[]): TermLinks {
  const tree = mdxToMdast(text) satisfies MdastNode as unknown as TreeNode;
  const places = placesOfTerms(tree, text, wordFinder(terms));
  const first = new Map<string, Place>();
  for (const place of places) if (!first.has(place.id)) first.set(place.id, place);

  const toLink = [...first.values()].filter(({ inner }) => !inner);
  const toUnlink = places.filter((place) => place.inner && first.get(place.id) !== place);
  if (toLink.length + toUnlink.length === 0) return { text, linked: [], unlinked: [] };

  // Words that were hidden in a link may now be a first use.
  const again = linkTerms(rewritten(text, [...toLink, ...toUnlink]), terms);
  const use = ({ id, start, end, inner }: Place): TermUse => ({
    id,
    words: text.slice(inner?.start ?? start, inner?.end ?? end),
  });
  return {
    text: again.text,
    linked: [...toLink.map(use), ...again.linked],
    unlinked: [...toUnlink.map(use), ...again.unlinked],
  };
}

/** From `start` up to `end`, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A use in the text. One that is linked knows what stands between its tags. */
interface Place extends Span {
  readonly id: string;
  readonly inner?: Span;
}

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: TreePoint; readonly end: TreePoint };
  readonly children?: readonly TreeNode[];
}

interface TreePoint {
  readonly offset?: number;
}

const notRead = new Set(['heading', 'link', 'linkReference', 'mdxJsxTextElement']);

/** Every use in the order of the text, linked or not. */
function placesOfTerms(root: TreeNode, text: string, find: (text: string) => FoundWord[]): Place[] {
  const places: Place[] = [];
  const walk = (node: TreeNode, paragraph: Span | undefined): void => {
    if (node.name === 'Term' && node.type.startsWith('mdxJsx')) places.push(...linkedPlace(node));
    else if (node.type === 'text' && paragraph) {
      places.push(...plainPlaces(spanOf(node), paragraph, text, find));
    } else if (!notRead.has(node.type)) {
      const inside = node.type === 'paragraph' ? spanOf(node) : paragraph;
      node.children?.forEach((child) => {
        walk(child, inside);
      });
    }
  };
  walk(root, undefined);
  return places;
}

function linkedPlace(node: TreeNode): Place[] {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const [first, last] = [node.children?.at(0), node.children?.at(-1)];
  if (typeof id !== 'string' || !first || !last) return [];
  return [{ id, ...spanOf(node), inner: { start: spanOf(first).start, end: spanOf(last).end } }];
}

function plainPlaces(
  { start, end }: Span,
  paragraph: Span,
  text: string,
  find: (text: string) => FoundWord[],
): Place[] {
  return find(text.slice(start, end))
    .map((found) => ({ ...found, start: start + found.start, end: start + found.end }))
    .filter(({ capital, start }) => !capital || beginsSentence(text.slice(paragraph.start, start)))
    .filter((span) => !onlyOfTerms(text, span, find));
}

/** Whether a sentence begins after `before`, the paragraph so far. */
const beginsSentence = (before: string): boolean =>
  /(?:^|[.?!:][”"’')*_]*\s)\s*[“"‘'(*_]*$/u.test(before);

/** Whether a line holds only terms and components. With links alone it would be no sentence. */
function onlyOfTerms(
  text: string,
  { start, end }: Span,
  find: (text: string) => FoundWord[],
): boolean {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    lineEnd === -1 ? undefined : lineEnd,
  );
  const left = find(line)
    .toReversed()
    .reduce((rest, found) => rest.slice(0, found.start) + rest.slice(found.end), line);
  return lineMarks.test(left.replaceAll(component, ''));
}

/** Of quotations and lists, before the text of a line. */
const lineMarks = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])?\s*$/;
const component = /<(\w+)[^>]*>.*?<\/\1>|<\w+[^>]*\/>/g;

function spanOf(node: TreeNode): Span {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) {
    throw new Error(`The MDX parser gives no place for a node of type ${node.type}.`);
  }
  return { start, end };
}

function rewritten(text: string, places: readonly Place[]): string {
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { id, start, end, inner }) => {
      const words = changed.slice(inner?.start ?? start, inner?.end ?? end);
      const now = inner ? words : `<Term id="${id}">${words}</Term>`;
      return changed.slice(0, start) + now + changed.slice(end);
    }, text);
}
