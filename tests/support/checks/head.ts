import type { ReadPage } from '../built-site.ts';
import { elementsOf, select, textOf } from '../html.ts';

/** The heading stands within this many bytes from the start of the body. */
const headingWithin = 3 * 1024;
/** On a sheet of paper the choice of a place stands above it. */
const sheetHeadingWithin = 4 * 1024;

/** Elements of the head, which is small: a page is not gone through for each of them. */
const inHead = (selector: string, document: ReadPage['document']) =>
  elementsOf(document, 2)
    .filter(({ name }) => name === 'head')
    .flatMap((head) => select(`:scope > ${selector}`, head));

/** What the head and the first lines of a page lack, as parts of sentences. */
export function headProblems(page: ReadPage): string[] {
  const { document, elements, html } = page;
  const problems: string[] = [];
  const named = (tag: string) => elements.filter(({ name }) => name === tag);

  const language = named('html')[0]?.attribs.lang ?? '';
  if (!/^en(?:-US)?$/.test(language)) problems.push(`the language is "${language}", not "en"`);

  const titles = inHead('title', document);
  if (titles.length !== 1 || titleOf(page) === '') {
    problems.push(`there are ${titles.length} titles in the head with the text "${titleOf(page)}"`);
  }

  const [heading, ...others] = named('h1');
  if (!heading) problems.push('there is no <h1>');
  if (others.length > 0) problems.push(`there are ${others.length + 1} <h1> elements`);
  if (heading && textOf(heading) === '') problems.push('the <h1> has no text');
  const start = named('body')[0]?.startIndex ?? 0;
  // What a script keeps in an attribute is read by nobody.
  const above = html.slice(start, heading?.startIndex ?? start);
  const before = Buffer.byteLength(above.replace(/ data-switches="[^"]*"/, ''));
  const most = page.kind.endsWith('/worksheet/') ? sheetHeadingWithin : headingWithin;
  if (before > most) {
    problems.push(`the <h1> comes ${before} bytes into the body, later than ${most}`);
  }

  const meta = (name: string) => inHead(`meta[name=${name}]`, document)[0]?.attribs.content;
  if (!meta('description')) problems.push('there is no description');
  if (!meta('viewport')) problems.push('there is no viewport');
  return [...problems, ...canonicalProblems(page), ...sharingProblems(page)];
}

const sharingNames = ['type', 'site_name', 'title', 'description', 'image', 'image:alt'];

/** The full address of the picture that stands beside a link to the page, or undefined. */
export function previewOf({ document }: ReadPage): string | undefined {
  return inHead('meta[property="og:image"]', document)[0]?.attribs.content;
}

/** What a link to the page would lack where people paste it. */
function sharingProblems(page: ReadPage): string[] {
  const { document, path } = page;
  const property = (name: string) =>
    inHead(`meta[property="og:${name}"]`, document).map(({ attribs }) => attribs.content);
  const problems = sharingNames
    .filter((name) => property(name).length !== 1 || !property(name)[0])
    .map((name) => `og:${name} is not given once`);
  const size = `${String(property('image:width')[0])} x ${String(property('image:height')[0])}`;
  if (size !== '1200 x 630') problems.push(`the preview image is said to be ${size}`);
  if (inHead('meta[name="twitter:card"]', document).length !== 1) {
    problems.push('there is no twitter:card');
  }
  const image = previewOf(page) ?? '';
  if (!URL.canParse(image)) problems.push(`the preview image "${image}" has no host`);
  const canonical = inHead('link[rel=canonical]', document)[0]?.attribs.href;
  if (path !== '/404.html' && property('url')[0] !== canonical) {
    problems.push(`og:url is "${String(property('url')[0])}", not the canonical address`);
  }
  return problems;
}

/** The text of a page's title. */
export function titleOf({ document }: ReadPage): string {
  return inHead('title', document).map(textOf).join(' | ');
}

function canonicalProblems({ document, path }: ReadPage): string[] {
  const links = inHead('link[rel=canonical]', document);
  // An address that is not there has no canonical one.
  if (path === '/404.html') return links.length > 0 ? ['the 404 page names an address'] : [];
  const href = links[0]?.attribs.href ?? '';
  if (links.length !== 1) return [`there are ${links.length} canonical addresses`];
  if (!URL.canParse(href)) return [`the canonical address "${href}" has no host`];
  // A figure to be framed has the address of the page it comes from.
  const own = elsewhere(document, path) ?? path.replace(/^\/embed(?=\/)/, '');
  return new URL(href).pathname.endsWith(own)
    ? []
    : [`the canonical address is ${href}, of another page`];
}

/** The page that opens by itself in place of this one, if one does. */
function elsewhere(document: ReadPage['document'], path: string): string | undefined {
  const refresh = inHead('meta[http-equiv=refresh i]', document)[0]?.attribs.content ?? '';
  const target = /^0; url=(\S+)$/.exec(refresh)?.[1];
  return target && new URL(target, `https://x.example${path}`).pathname;
}

/** Pairs of pages that a reader could not tell apart by what `nameOf` gives. */
export function duplicates(names: ReadonlyMap<string, string>): string[] {
  const paths = Map.groupBy(names.keys(), (path) => names.get(path) ?? '');
  return [...paths]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([name, sharing]) => `"${name}" is the title of ${sharing.join(', ')}.`);
}
