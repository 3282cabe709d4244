import type { Element } from 'domhandler';
import { findOne, getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { FigureWords } from '../../src/domain/figures/figure-words.ts';
import { pageFigures } from '../page-figures.ts';
import { blocksOf } from './blocks.ts';
import { shortReceipts } from './receipts.ts';

/** The link in the head of a page that has a twin. */
const twinLink = '<link rel="alternate" type="text/markdown"';

const attributeOf = (tag: RegExp, html: string): string => tag.exec(html)?.[1] ?? '';

/**
 * A page as Markdown, made from its HTML, so that it can say nothing else: its main part, then the
 * fact ids of its figures and their sources. Undefined for a page whose head names no twin.
 */
export function twinOf(html: string, words: FigureWords): string | undefined {
  const from = html.indexOf('<main');
  const head = html.slice(0, from);
  if (!head.includes(twinLink)) return undefined;
  const main = html.slice(from, html.indexOf('</main>', from));
  const body = parseDocument(main).children;
  const { lines, sources } = shortReceipts(pageFigures(main), words);
  const about = {
    title: text(attributeOf(/<title>(.*?)<\/title>/s, head)),
    description: text(attributeOf(/<meta name="description" content="([^"]*)"/, head)),
    canonical: text(attributeOf(/<link rel="canonical" href="([^"]*)"/, head)),
  };
  const front = Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const cite = citation(body as Element[]);
  return [
    ['---', ...front, '---'].join('\n'),
    ...blocksOf(body),
    '## Figures by fact id',
    'Each line is a file of published figures, and then code, measure and value: the three together, with slashes between them, are the fact id. Where there is no number, there is the reason. Figures that are worked out say from what; the page shows the sum.',
    lines.join('\n'),
    '## Where the figures come from',
    sources.join('\n'),
    ...(cite === undefined ? [] : [`Cite: ${cite}`]),
    '',
  ]
    .filter((block, at, all) => block !== '' || at === all.length - 1)
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const text = (html: string): string => textContent(parseDocument(html).children);

/** The first citation at the end of a page, in APA. */
function citation(nodes: Element[]): string | undefined {
  const list = findOne(
    ({ name, attribs }) => name === 'dl' && attribs.class === 'citation',
    nodes,
    true,
  );
  const [first] = list ? getElementsByTagName('dd', list) : [];
  return first && textContent(first).replace(/\s+/g, ' ').trim();
}
