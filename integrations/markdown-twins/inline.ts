import { isTag, isText, type ChildNode, type Element } from 'domhandler';

/** What is for a mouse, for eyes or for scripts alone, and says nothing that is not said elsewhere. */
const passedOver = new Set([
  'button',
  'canvas',
  'form',
  'input',
  'nav',
  'page-contents',
  'place-picker',
  'script',
  'select',
  'share-panel',
  'style',
  'svg',
  'template',
]);

/** Parts of pages that are told otherwise in a twin, or drawn once more beside what is told. */
const toldOtherwise =
  /(?:^|\s)(?:receipt|by-place-map|buttons|pay-axis|print-choice|cite-page)(?:\s|$)/;

/** Whether a twin goes without an element. */
export function isPassedOver(element: Element): boolean {
  const { hidden, class: classes = '' } = element.attribs;
  return hidden !== undefined || passedOver.has(element.name) || toldOtherwise.test(classes);
}

/** Text as Markdown has it: signs that Markdown would read as its own are marked. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<|]/g, '\\$&');

const marks: Readonly<Record<string, readonly [before: string, after: string]>> = {
  b: ['**', '**'],
  strong: ['**', '**'],
  em: ['*', '*'],
  i: ['*', '*'],
  q: ['“', '”'],
};

/** The text of nodes in one line, links and stress among it. */
export function inline(nodes: readonly ChildNode[]): string {
  let line = '';
  let wasElement = false;
  for (const node of nodes) {
    const next = isText(node) ? escaped(node.data) : isTag(node) ? ofElement(node) : '';
    // What only a style sheet keeps apart would run together.
    const runsOn = wasElement && isTag(node) && /\w$/.test(line) && /^[\w$]/.test(next);
    line += runsOn ? ` ${next}` : next;
    if (next !== '') wasElement = isTag(node);
  }
  return line.replace(/\s+/g, ' ');
}

function ofElement(element: Element): string {
  if (element.name === 'br') return ' ';
  if (isPassedOver(element)) return '';
  const text = inline(element.children);
  const words = text.trim();
  if (words === '') return text;
  const around = (before: string, after: string) =>
    text.replace(words, () => before + words + after);
  const mark = marks[element.name];
  if (mark) return around(...mark);
  const { href = '#' } = element.attribs;
  if (element.name === 'a' && !href.startsWith('#')) return around('[', `](${href})`);
  return text;
}
