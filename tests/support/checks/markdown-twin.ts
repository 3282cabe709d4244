import { isTag } from 'domhandler';
import type { ReadPage } from '../built-site.ts';
import { textOf, type Element } from '../html.ts';

/** What a twin says: its first lines, its text, and its list of figures. */
interface ReadTwin {
  readonly front: string;
  readonly text: string;
  /** What it says of published figures, by fact id. */
  readonly facts: ReadonlyMap<string, string>;
  /** What is worked out, with its value: "ratio 1.9". */
  readonly workedOut: ReadonlySet<string>;
}

function readTwin(markdown: string): ReadTwin {
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const [text = '', list = ''] = rest.split('\n## Figures by fact id\n');
  const [figures = ''] = list.split('\n## ');
  const facts = new Map<string, string>();
  const workedOut = new Set<string>();
  for (const [, name = '', items = ''] of figures.matchAll(/^- (.*?): (.*)$/gm)) {
    for (const item of items.split(', ')) {
      const [what = '', said] = item.split(' ');
      if (said === undefined) workedOut.add(`${name.split(' ')[0] ?? ''} ${what}`);
      else facts.set(`${name}/${what}`, said);
    }
  }
  return { front, text: wordsOf(text), facts, workedOut };
}

/** The words of Markdown, without the marks before signs that it would read as its own. */
const wordsOf = (markdown: string): string =>
  markdown.replace(/\\([\\`*_[\]<|])/g, '$1').replace(/\s+/g, ' ');

function isWithin(element: Element, matches: (element: Element) => boolean): boolean {
  if (matches(element)) return true;
  const { parent } = element;
  return parent !== null && isTag(parent) && isWithin(parent, matches);
}

const isMain = ({ name }: Element) => name === 'main';
const isReceipt = ({ attribs }: Element) => /\breceipt\b/.test(attribs.class ?? '');

/** Where a page and its twin in Markdown say different things. */
export function twinProblems(page: ReadPage, markdown: string): string[] {
  const twin = readTwin(markdown);
  const problems: string[] = [];
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(page.html)?.[1] ?? '';
  if (!twin.front.includes(`canonical: "${canonical}"`))
    problems.push('its twin names another page');
  const onPage = new Set<string>();
  const shown = new Map<string, string[]>();
  for (const element of page.elements) {
    const { 'data-fact': fact, 'data-derived': derived, value = '' } = element.attribs;
    if ((fact ?? derived) === undefined || !isWithin(element, isMain)) continue;
    const said = missingOf(element) ?? value;
    if (fact === undefined) {
      const worked = `${derived ?? ''} ${said}`;
      if (!twin.workedOut.has(worked)) problems.push(`its twin has no "${worked}"`);
      continue;
    }
    onPage.add(fact);
    const twinSays = twin.facts.get(fact);
    if (twinSays !== said) {
      problems.push(`${fact} is "${said}" here and "${twinSays ?? ''}" in its twin`);
    }
    if (isWithin(element, isReceipt)) continue;
    shown.set(fact, [...(shown.get(fact) ?? []), textOf(element)]);
  }
  for (const [fact, texts] of shown) {
    // A map says in short what the list beside it says whole, and a twin has the list alone.
    if (texts.some((text) => twin.text.includes(text))) continue;
    problems.push(`its twin does not show ${fact} as "${texts.join('" or "')}"`);
  }
  const others = [...twin.facts.keys()].filter((fact) => !onPage.has(fact));
  return [...problems, ...others.map((fact) => `its twin lists ${fact}, which is not here`)];
}

/** Why there is no number, with the threshold of a top code. */
function missingOf({ attribs }: Element): string | undefined {
  const { 'data-missing': missing, 'data-at-least': atLeast } = attribs;
  return atLeast === undefined ? missing : `${missing ?? ''}:${atLeast}`;
}
