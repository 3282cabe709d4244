import { pageAddress } from '../../src/domain/site/page-address.ts';
import { editionCompareFile } from '../../src/domain/site/text-edition.ts';
import { escapeHtml } from '../../src/domain/site/escape-html.ts';
import { rootFrom } from '../page-relative.ts';

/** What all pages of one edition share. */
export interface Edition {
  /** The full address of the site. */
  readonly site: string;
  /** The newest release of pay, in words: `May 2025`. */
  readonly releaseLabel: string;
}

/** A page of the edition, before it is written. */
export interface EditionPage {
  /** Its path in the edition. */
  readonly file: string;
  /** Its path on the site; undefined where it has no page of its own there. */
  readonly path?: string | undefined;
  readonly heading: string;
  /** What stands in its `main`. */
  readonly body: string;
  /** What the link to a comparison begins it with. */
  readonly compared?: string | undefined;
  /** Scripts that it loads, by their path in the edition. */
  readonly scripts?: readonly string[] | undefined;
}

/** In every page, so that one alone, sent along, is as readable. */
const style = [
  ':root{color-scheme:light dark;--soft:#515a69;--rule:#d9ceba;--half:#5d9693;--middle:#b23a14}',
  '@media(prefers-color-scheme:dark){:root{--soft:#aeb5c0;--rule:#363f4b;--half:#3f807e;--middle:#ff9468}}',
  'body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.55 Georgia,serif;overflow-wrap:break-word}',
  'h1,h2,h3{line-height:1.2;margin:1.6em 0 .4em}h2{border-top:1px solid var(--rule);padding-top:.6em}',
  'body>header,footer,.fine,figcaption,caption,.pay-axis,.number{font-family:system-ui,sans-serif}',
  'body>header a{margin-right:1em}.fine,figcaption,caption,footer{color:var(--soft);font-size:.875rem;text-align:left}',
  'table{border-collapse:collapse;display:block;overflow-x:auto}td,th{padding:.25em .7em .25em 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}',
  '.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}dt{font-weight:700}',
  'figure{margin:1em 0}svg{max-width:100%;overflow:visible}rect{fill:var(--half)}.pay-label{display:none}.pay-strip{display:block;width:100%;height:1.6rem}.pay-strip[data-size=large]{height:4rem}.pay-sign{width:1.5rem;height:1rem}',
  '.range{stroke:currentColor;stroke-width:2;fill:none}.half{fill:var(--half)}.middle{fill:var(--middle)}.reference{stroke:var(--soft);stroke-width:2;stroke-dasharray:3 3}',
  '.pay-axis{display:flex;justify-content:space-between;font-size:.875rem;margin:0}',
  '.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}[hidden]{display:none}',
  'input,button{font:inherit;padding:.4em;max-width:100%}.result-sentence,.result-also,.result-counted{margin:.1em 0}',
].join('');

/** A page as a whole file. */
export function editionHtml(page: EditionPage, { site, releaseLabel }: Edition): string {
  const { file, path, heading, body, compared, scripts = [] } = page;
  const root = rootFrom(file);
  const compare = `${root}${editionCompareFile}${compared === undefined ? '' : `#${compared}`}`;
  const onSite = path === undefined ? site : pageAddress(site, path);
  const name = file === 'index.html' ? 'Career Almanac' : `${heading} · Career Almanac`;
  return [
    `<!doctype html><html lang="en" data-site="${escapeHtml(site)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${name}, text edition</title><style>${style}</style>`,
    ...scripts.map((script) => `<script src="${root}${script}" defer></script>`),
    `</head><body><header><a href="${root}index.html">Career Almanac</a> `,
    `<a href="${root}index.html#find">Find a job</a> <a href="${compare}">Compare</a> `,
    `<a href="${root}README.txt">About this edition</a></header><main>${body}</main>`,
    `<footer><p>Text edition, pay of ${releaseLabel}. The page on the web: `,
    `<a href="${escapeHtml(onSite)}">${escapeHtml(onSite)}</a></p></footer></body></html>\n`,
  ].join('');
}
