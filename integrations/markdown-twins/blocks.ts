import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { inline, isPassedOver } from './inline.ts';

const blocks = new Set([
  'address',
  'almanac-chart',
  'article',
  'aside',
  'blockquote',
  'cite-copy',
  'details',
  'div',
  'dl',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'main',
  'ol',
  'p',
  'page-csv',
  'section',
  'summary',
  'table',
  'ul',
]);

const known = new WeakMap<Element, boolean>();

/** Whether a node is a block or has one in it, which is asked at every depth. */
function isBlock(node: ChildNode): node is Element {
  if (!isTag(node)) return false;
  const answer = known.get(node) ?? (blocks.has(node.name) || node.children.some(isBlock));
  known.set(node, answer);
  return answer;
}

/** Nodes of a page as blocks of Markdown, each without an empty line in it or with those it needs. */
export function blocksOf(nodes: readonly ChildNode[]): string[] {
  const found: string[] = [];
  let line: ChildNode[] = [];
  const endLine = () => {
    const text = paragraph(inline(line));
    if (text !== '') found.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      if (isTag(node) || isText(node)) line.push(node);
      continue;
    }
    endLine();
    if (!isPassedOver(node)) found.push(...block(node));
  }
  endLine();
  return found;
}

/** A line of text that does not begin as something else. */
const paragraph = (text: string): string => text.trim().replace(/^([-+#>]|\d+[.)])(?=\s)/, '\\$1');

function block(element: Element): string[] {
  const { name, children } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const heading = inline(children).trim();
    return heading === '' ? [] : [`${'#'.repeat(Number(level))} ${heading}`];
  }
  if (name === 'ul' || name === 'ol') return list(element);
  if (name === 'dl') return definitions(element);
  if (name === 'table') return table(element);
  if (name === 'summary') return [`**${inline(children).trim()}**`];
  if (name === 'blockquote') return [indented(blocksOf(children).join('\n\n'), '> ')];
  return blocksOf(children);
}

const tagsIn = (element: Element, ...names: string[]): Element[] =>
  element.children.filter((node) => isTag(node)).filter(({ name }) => names.includes(name));

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? by.trimEnd() : by + line))
    .join('\n');

function list(element: Element): string[] {
  const items = tagsIn(element, 'li')
    .filter((item) => !isPassedOver(item))
    .map(({ children }) => blocksOf(children).join('\n'))
    .filter((text) => text !== '')
    .map((text, at) => {
      const sign = element.name === 'ol' ? `${String(at + 1)}. ` : '- ';
      return sign + indented(text, ' '.repeat(sign.length)).trimStart();
    });
  return items.length === 0 ? [] : [items.join('\n')];
}

/** Terms with what is said of them; they may stand in pairs of their own. */
function definitions(element: Element): string[] {
  const pairs = tagsIn(element, 'dt', 'dd', 'div').flatMap((child) =>
    child.name === 'div' ? tagsIn(child, 'dt', 'dd') : [child],
  );
  const lines = pairs.map(({ name, children }) => {
    const text = blocksOf(children).join(' ');
    return name === 'dt' ? `- **${text}**:` : `  ${text}`;
  });
  return lines.length === 0 ? [] : [lines.join('\n').replace(/:\n {2}/g, ': ')];
}

/** A table, with an empty head where it has none; its caption before it. */
function table(element: Element): string[] {
  const parts = tagsIn(element, 'thead', 'tbody', 'tfoot');
  const rows = [element, ...parts]
    .flatMap((part) => tagsIn(part, 'tr'))
    .filter((row) => !isPassedOver(row))
    .map((row) => tagsIn(row, 'th', 'td').flatMap(cells))
    .filter((row) => row.some((cell) => cell !== ''));
  const caption = tagsIn(element, 'caption').flatMap(({ children }) => blocksOf(children));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return caption;
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const hasHead = parts.some(({ name }) => name === 'thead');
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  const rule = `|${' --- |'.repeat(columns)}`;
  return [...caption, [line(head), rule, ...body.map(line)].join('\n')];
}

/** A cell, and empty ones for the further columns that it goes across. */
function cells({ attribs, children }: Element): string[] {
  const text = blocksOf(children).join(' ').replace(/\s+/g, ' ');
  return [text, ...Array<string>(Number(attribs.colspan ?? 1) - 1).fill('')];
}
