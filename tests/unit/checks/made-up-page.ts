import { describePage, pageFrom, type ReadPage } from '../../support/built-site.ts';

const sharing = [
  ['url', 'https://site.example/careers/nurses/'],
  ['type', 'article'],
  ['site_name', 'Career Almanac'],
  ['title', 'Registered nurses'],
  ['description', 'What nurses do.'],
  ['image', 'https://site.example/careers/nurses/preview.png'],
  ['image:width', '1200'],
  ['image:height', '630'],
  ['image:alt', 'Pay strip of nurses.'],
]
  .map(([name, content]) => `<meta property="og:${String(name)}" content="${String(content)}">`)
  .join('');

/** A page that breaks no rule, for tests that then break one. */
export const soundHead = `<meta charset="utf-8"><title>Registered nurses: pay</title><meta name="description" content="What nurses do."><meta name="viewport" content="width=device-width"><link rel="canonical" href="https://site.example/careers/nurses/"><meta http-equiv="content-security-policy" content="default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types career-almanac; script-src 'self' 'sha256-x='">${sharing}<meta name="twitter:card" content="summary_large_image">`;

/** A page made of `body`, at `file` of the built site. */
export function madeUpPage(
  body: string,
  { file = 'careers/nurses/index.html', head = soundHead, language = 'en' } = {},
): ReadPage {
  const html = `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
  return pageFrom(describePage(file), html);
}
