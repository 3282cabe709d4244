import { isTag, isText, type AnyNode } from 'domhandler';
import type { ReadPage } from '../built-site.ts';

/** Elements that end a line of text. */
const blocks = new Set(
  'p li h1 h2 h3 h4 div section article header footer nav main tr td th caption table ul ol dl dt dd figure figcaption details summary form label button option legend br'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'head', 'noscript', 'svg']);

const kept = new WeakMap<readonly AnyNode[], string[]>();

/** The lines of text of a page as a reader sees them, in order; several rules ask for them. */
export function linesOf(nodes: readonly AnyNode[]): string[] {
  const lines = kept.get(nodes) ?? readLines(nodes);
  kept.set(nodes, lines);
  return lines;
}

function readLines(nodes: readonly AnyNode[]): string[] {
  const text: string[] = [];
  const visit = (children: readonly AnyNode[]): void => {
    for (const child of children) {
      if (isText(child)) text.push(child.data.replaceAll(/\s+/g, ' '));
      if (!isTag(child) || unseen.has(child.name)) continue;
      const edge = blocks.has(child.name) ? '\n' : '';
      text.push(edge);
      visit(child.children);
      text.push(edge);
    }
  };
  visit(nodes);
  return text
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

/** What goes wrong where sentences are put together from parts. */
const slips: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'a value that was not there', pattern: /\b(?:undefined|NaN|null)\b|\[object/ },
  { name: 'a space before a mark', pattern: /\s[,.;:!?)](?!\w)/ },
  { name: 'a space after an opening bracket', pattern: /\( / },
  // A line break was eaten: "jobs of830occupations". Names of files and codes have dots or hyphens;
  // the command that checks hashes has neither.
  {
    name: 'letters glued to digits',
    pattern:
      /(?<![\w./-])(?!sha256sum\b)(?:[a-z]{2,}\d+[a-z]*|\d+(?!(?:st|nd|rd|th)\b)[a-z]{2,})(?![\w-]|\.\w|\/\w)/,
  },
  { name: 'no space after a sentence', pattern: /[a-z]{2}\.[A-Z][a-z]/ },
  {
    name: 'two marks in a row',
    pattern: /[,;:]\.|[,;:],|(?<!\.[A-Za-z])\.,|(?<!\.)\.\.(?!\.)|\(\)/,
  },
  { name: 'a word twice', pattern: /(?<!\p{L})(?!that\b|had\b)([a-z]+) \1(?!\p{L})/u },
  { name: 'typed hyphens for a dash', pattern: /\w--\w/ },
  {
    name: 'a plural of one',
    pattern:
      /(?<![\d,.–-])1 (?:jobs|occupations|openings|people|careers|job titles|titles|answers|categories)\b/,
  },
  { name: 'one for every none', pattern: /\bone for every (?:0|1)\b/i },
  { name: '"english" in lower case', pattern: /\benglish\b(?!-)/ },
  { name: 'a promise', pattern: /\b(?:jobs?|pay|openings|demand|number) will\b/i },
  {
    name: 'a percentile called pay of beginners',
    pattern: /\b(?:starting|beginner|entry)[- ](?:pay|salary|wages?|level pay)\b/i,
  },
  { name: 'an average in place of a middle', pattern: /\baverage (?:pay|salary|wages?)\b/i },
  {
    name: 'yearly pay with an hourly difference',
    pattern: /a year in the middle \([+−]\$[\d,]+\.\d/,
  },
  {
    name: 'hourly pay with a yearly difference',
    pattern: /an hour in the middle \([+−]\$[\d,]+\)/,
  },
];

/** Parts of an address or of a checksum may look like slips; neither is a sentence. */
const addresses = /https?:\/\/\S+|\b[\da-f]{16}…/g;

/** Every slip of `text`: its name and the words around it. */
export function slipsIn(text: string): string[] {
  const plain = text.replaceAll(addresses, 'address');
  return slips.flatMap(({ name, pattern }) => {
    const match = pattern.exec(plain);
    if (!match) return [];
    return [`${name}: "…${plain.slice(Math.max(0, match.index - 30), match.index + 30)}…"`];
  });
}

/** Slips in the sentences of a page. */
export function textSlips(page: ReadPage): string[] {
  return linesOf(page.document.children).flatMap(slipsIn);
}

/** A heading that says again what the one right above it says. */
export function repeatedHeadings({ elements }: ReadPage): string[] {
  const headings = elements
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((heading) => ({
      level: heading.name,
      text: linesOf([heading]).join(' ').toLowerCase(),
    }));
  return headings
    .filter(({ level, text }, index) => {
      const above = headings[index - 1];
      // Two things of one kind, side by side, may well share words.
      if (above === undefined || above.text === '' || above.level === level) return false;
      const words = new Set(text.split(' '));
      const wordsAbove = above.text.split(' ');
      return wordsAbove.length > 2 && wordsAbove.every((word) => words.has(word));
    })
    .map(({ text }) => `the heading "${text}" repeats the one above it`);
}
