import { Parser } from 'htmlparser2';

/** What of a built page goes into the text edition. */
export interface PageText {
  /** Its heading. */
  readonly heading: string;
  /** What stands in `main`, without what needs a script, its links led on by `link`. */
  readonly body: string;
}

/** Elements that are nothing without a script or the site around them, with all they hold. */
const droppedElements = new Set([
  ...['script', 'style', 'template', 'form', 'button', 'input', 'select', 'textarea', 'dialog'],
  ...['canvas', 'iframe', 'img', 'picture', 'place-picker', 'search-field', 'page-contents'],
  // Labels of a strip: the figures stand in the table beside it and in the words of the drawing.
  'foreignObject',
]);

/** Parts that print, share or choose, the way through the site, and a map that is all color. */
const droppedClasses = /^(?:breadcrumbs|buttons|career-tools|tile-map)$/;
const droppedIds = new Set(['take-along']);

/** Elements whose content is what counts. */
const isUnwrapped = (name: string) => name.includes('-') || name === 'noscript';

/** Drawings that the style of the edition knows; tables stand beside all others. */
const keptDrawing = /\b(?:pay-strip|pay-sign|survey-bar|compared-bar|openings-bar)\b/;

/** Attributes that stay as they are. */
const kept =
  /^(?:id|href|value|lang|dir|title|scope|colspan|rowspan|start|open|role|datetime|cite|aria-(?:label|hidden)|data-(?:fact|derived|from|missing|at-least|size)|x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|points|transform|viewBox)$/;

/** Classes that the style of the edition knows. */
const keptClasses = new Set([
  ...['pay-strip', 'pay-sign', 'pay-axis', 'range', 'half', 'middle', 'reference', 'notch'],
  ...['survey-bar', 'row-strip', 'sr-only', 'number', 'lede', 'fine', 'figure-missing'],
]);

const isVoid = new Set(['br', 'hr', 'wbr', 'col']);

/**
 * Reads one page of the built site for the text edition, in one pass and without a tree, so that
 * thousands of pages take seconds.
 * @param link the address that a link of the page gets; undefined where its text stays alone.
 */
export function pageText(html: string, link: (href: string) => string | undefined): PageText {
  const reader = new PageReader(link);
  const parser = new Parser(reader, {
    decodeEntities: false,
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
  });
  parser.write(html.slice(Math.max(0, html.indexOf('<main'))));
  parser.end();
  return reader.text();
}

class PageReader {
  readonly #link: (href: string) => string | undefined;
  readonly #out: string[] = [];
  /** What closes each element that is open; empty for one that is unwrapped. */
  readonly #open: string[] = [];
  #isInMain = false;
  /** How many elements are open inside what is dropped. */
  #dropped = 0;
  #heading = '';
  #isInHeading = false;

  constructor(link: (href: string) => string | undefined) {
    this.#link = link;
  }

  text(): PageText {
    return { heading: this.#heading.replaceAll(/\s+/g, ' ').trim(), body: this.#out.join('') };
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'main') this.#isInMain = true;
    else if (!this.#isInMain) return;
    else if (this.#dropped > 0 || isDropped(name, attributes)) this.#dropped += 1;
    else this.#write(name, attributes);
  }

  #write(name: string, attributes: Readonly<Record<string, string>>): void {
    const href = attributes.href === undefined ? undefined : this.#link(attributes.href);
    if (name === 'h1') this.#isInHeading = true;
    if (isUnwrapped(name)) {
      // A link may lead to where it stands.
      this.#open.push(attributes.id === undefined ? '' : '</div>');
      if (attributes.id !== undefined) this.#out.push(`<div id="${attributes.id}">`);
      return;
    }
    if (name === 'a' && href === undefined) {
      this.#open.push('');
      return;
    }
    this.#open.push(isVoid.has(name) ? 'void' : `</${name}>`);
    const written = Object.entries(attributes).flatMap(([key, value]) => {
      if (key === 'class') return classesOf(value);
      if (key === 'href') return href === undefined ? [] : ` href="${href}"`;
      if (!kept.test(key) || (key === 'id' && value.endsWith('-heading'))) return [];
      return value === '' ? ` ${key}` : ` ${key}="${value}"`;
    });
    this.#out.push(`<${name}${written.join('')}>`);
  }

  ontext(text: string): void {
    if (!this.#isInMain || this.#dropped > 0) return;
    if (this.#isInHeading) this.#heading += text;
    this.#out.push(text.replaceAll(/\s+/g, ' '));
  }

  onclosetag(name: string): void {
    if (!this.#isInMain) return;
    if (name === 'main') this.#isInMain = false;
    else if (this.#dropped > 0) this.#dropped -= 1;
    else {
      const closing = this.#open.pop() ?? '';
      if (name === 'h1') this.#isInHeading = false;
      if (closing !== 'void') this.#out.push(closing);
    }
  }
}

function isDropped(name: string, { class: classes = '', id, hidden }: Record<string, string>) {
  return (
    droppedElements.has(name) ||
    (name === 'svg' && !keptDrawing.test(classes)) ||
    hidden !== undefined ||
    (id !== undefined && droppedIds.has(id)) ||
    classes.split(' ').some((each) => droppedClasses.test(each))
  );
}

function classesOf(value: string): string | never[] {
  const classes = value.split(' ').filter((each) => keptClasses.has(each));
  return classes.length === 0 ? [] : ` class="${classes.join(' ')}"`;
}
