import { mdxToMdast, type MdastNode } from 'satteri';

/** A component as an author wrote it. */
export interface UsedComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text between its tags. */
  readonly text: string;
}

/** A paragraph, list item or heading, as text. */
export interface ProseBlock {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
}

/** What stands in the text for a component, such as "number" for a figure. */
export type Wording = (component: UsedComponent) => string;

const trees = new Map<string, TreeNode>();

/** The tree of a text, which many rules read and none changes: each text is parsed once. */
function treeOf(mdx: string): TreeNode {
  const tree = trees.get(mdx) ?? (mdxToMdast(mdx) satisfies MdastNode as unknown as TreeNode);
  trees.set(mdx, tree);
  return tree;
}

function componentOf(node: TreeNode, wording: Wording): UsedComponent | undefined {
  if (!node.type.startsWith('mdxJsx') || !node.name) return undefined;
  const attributes: Record<string, string> = {};
  for (const { name, value } of node.attributes ?? []) {
    if (name) attributes[name] = typeof value === 'string' ? value : '';
  }
  return { name: node.name, attributes, text: childText(node, wording) };
}

function childText(node: TreeNode, wording: Wording): string {
  return (node.children ?? []).map((child) => textOf(child, wording)).join('');
}

function textOf(node: TreeNode, wording: Wording): string {
  const component = componentOf(node, wording);
  if (component) return wording(component);
  // Where a line of the file ends, no sentence does.
  if (node.type === 'text') return String(node.value).replaceAll('\n', ' ');
  if (node.type === 'inlineCode') return String(node.value);
  if (node.type === 'break') return ' ';
  return childText(node, wording);
}

/** The text of `mdx`, block by block, with each component put into words by `wording`. */
export function proseBlocks(mdx: string, wording: Wording): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const walk = (node: TreeNode): void => {
    if (node.type === 'heading') blocks.push({ kind: 'heading', text: textOf(node, wording) });
    else if (node.type === 'paragraph') blocks.push({ kind: 'text', text: textOf(node, wording) });
    else node.children?.forEach(walk);
  };
  walk(treeOf(mdx));
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Emphasis that begins inside a word, as two unescaped asterisks of O*NET make it. */
export function strayEmphasis(mdx: string): string[] {
  const plain: Wording = ({ text }) => text;
  return everyNode(mdx).flatMap(({ children = [] }) =>
    children.flatMap((node, at) => {
      const before = children[at - 1];
      const inWord = before?.type === 'text' && /\w$/.test(String(before.value));
      return node.type === 'emphasis' && inWord ? [textOf(node, plain)] : [];
    }),
  );
}

function everyNode(mdx: string): TreeNode[] {
  const nodes: TreeNode[] = [];
  const walk = (node: TreeNode): void => {
    nodes.push(node);
    node.children?.forEach(walk);
  };
  walk(treeOf(mdx));
  return nodes;
}

/** Every component in `mdx`, in order. */
export function componentsIn(mdx: string): UsedComponent[] {
  const plain: Wording = ({ text }) => text;
  return everyNode(mdx).flatMap((node) => componentOf(node, plain) ?? []);
}

/** The address of every Markdown link in `mdx`, in order. */
export function linksIn(mdx: string): string[] {
  return everyNode(mdx).flatMap((node) => (node.type === 'link' && node.url ? [node.url] : []));
}
