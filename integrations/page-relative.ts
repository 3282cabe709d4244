const attributes = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;

// An element whose content is no markup, or a comment, is matched as a whole, so that nothing in
// it is taken for an attribute: a changed script would no longer match its security hash.
const notMarkup = String.raw`<!--[\s\S]*?-->|<(script|style|textarea|title)\b${attributes}>[\s\S]*?</\1>`;
const oneAddress = String.raw`\s(?:href|src|action|formaction|poster)=["']\/(?!\/)`;
const addressList = String.raw`\s(?:srcset|imagesrcset)=(?:"[^"]*"|'[^']*')`;
const place = new RegExp(`${notMarkup}|<html\\b|${oneAddress}|${addressList}`, 'gi');

const tag = new RegExp(`<[a-z]${attributes}>`, 'iy');
const listed = /(["',]\s*)\/(?!\/)/g;
const cssAddress = /\burl\((["']?)\/(?!\/)/g;

/**
 * The way from a page of the built site up to the site's root: `./` for `index.html`,
 * `../../` for `careers/registered-nurses/index.html`.
 */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * `html` with every root-absolute address of its tags made to start at `root`, and with
 * `<html data-root>` telling scripts where the site's root is. Addresses with a host, and
 * everything inside scripts, styles and comments, stay as they are. `onLink` is told each
 * single address that a tag of the page names, as it was.
 */
export function withRoot(html: string, root: string, onLink?: (address: string) => void): string {
  return html.replace(place, (match, skipped: string | undefined, offset: number) => {
    if (skipped !== undefined) return elementWithRoot(match, root);
    if (match.startsWith('<!')) return match;
    if (match.startsWith('<')) return `${match} data-root="${root}"`;
    if (!isInTag(html, offset)) return match;
    if (match.endsWith('/')) onLink?.(addressAt(html, offset + match.length - 1));
    return attributeWithRoot(match, root);
  });
}

/** The value of an attribute from `start` to the quote that ends it. */
function addressAt(html: string, start: number): string {
  const quote = html.charAt(start - 1);
  return html.slice(start, html.indexOf(quote, start));
}

/** Mends the tag that begins `element` and leaves what follows it alone. */
function elementWithRoot(element: string, root: string): string {
  tag.lastIndex = 0;
  const [opening = ''] = tag.exec(element) ?? [];
  const mended = opening.replaceAll(new RegExp(`${oneAddress}|${addressList}`, 'gi'), (attribute) =>
    attributeWithRoot(attribute, root),
  );
  return mended + element.slice(opening.length);
}

function attributeWithRoot(attribute: string, root: string): string {
  return attribute.endsWith('/')
    ? attribute.slice(0, -1) + root
    : attribute.replace(listed, `$1${root}`);
}

/** Whether `offset` is between the brackets of a tag, rather than in text that looks like one. */
export function isInTag(html: string, offset: number): boolean {
  // The nearest `<` may be part of a value, as in `title="a < b"`: go back to one that opens a tag.
  for (let start = offset; start > 0;) {
    start = html.lastIndexOf('<', start - 1);
    tag.lastIndex = start;
    if (start >= 0 && tag.test(html)) return tag.lastIndex > offset;
  }
  return false;
}

/** A style sheet's text with its root-absolute addresses made to start at `root`. */
export function cssWithRoot(css: string, root: string): string {
  return css.replace(cssAddress, `url($1${root}`);
}
