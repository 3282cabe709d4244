import { describe, expect, test } from 'vitest';
import { cssWithRoot, rootFrom, withRoot } from '../../../integrations/page-relative.ts';

test.each([
  ['index.html', './'],
  ['404.html', './'],
  ['careers/index.html', '../'],
  ['careers/registered-nurses/index.html', '../../'],
  ['_astro/site.css', '../'],
])('the way up from %s is %s', (file, root) => {
  expect(rootFrom(file)).toBe(root);
});

describe('an address of the site becomes relative to the page', () => {
  test.each([
    ['a link', '<a href="/careers/">', '<a href="../../careers/">'],
    ['the home page', '<a href="/">', '<a href="../../">'],
    ['a fragment', '<a href="/glossary/#median">', '<a href="../../glossary/#median">'],
    ['a link after other attributes', '<a class="x" href="/y/">', '<a class="x" href="../../y/">'],
    ['single quotes', "<a href='/y/'>", "<a href='../../y/'>"],
    [
      'a script',
      '<script src="/_astro/a.js"></script>',
      '<script src="../../_astro/a.js"></script>',
    ],
    ['a form', '<form action="/search/">', '<form action="../../search/">'],
    ['a button', '<button formaction="/x/">', '<button formaction="../../x/">'],
    ['a poster', '<video poster="/p.png">', '<video poster="../../p.png">'],
    [
      'a list of images',
      '<img srcset="/a.png 1x, /b.png 2x">',
      '<img srcset="../../a.png 1x, ../../b.png 2x">',
    ],
    [
      'a value with brackets before it',
      '<a title="a > b < c" href="/y/">',
      '<a title="a > b < c" href="../../y/">',
    ],
    [
      'two in one tag',
      '<a href="/y/"><img src="/z.png" alt="">',
      '<a href="../../y/"><img src="../../z.png" alt="">',
    ],
  ])('%s', (_, html, expected) => {
    expect(withRoot(html, '../../')).toBe(expected);
  });
});

describe('everything else stays as it is', () => {
  test.each([
    ['an address with a host', '<link rel="canonical" href="https://site.example/careers/">'],
    ['an address that takes over the scheme', '<a href="//other.example/">'],
    ['a relative address', '<a href="../x/">'],
    ['a fragment', '<a href="#pay">'],
    ['an attribute of our own', '<a data-href="/x/" data-src="/y/">'],
    ['the text of a script', '<script>document.body.innerHTML = `<a href="/x/">`;</script>'],
    ['structured data', '<script type="application/ld+json">{"html": "<a href="/x/">"}</script>'],
    ['a style element', '<style>a[href="/x/"] { color: red }</style>'],
    ['a comment', '<!-- <a href="/x/"> -->'],
    ['text that shows how a link is written', '<code>&lt;a href="/x/"&gt;</code>'],
    ['text after a bracket', '<p>1 < 2 and href="/x/"</p>'],
  ])('%s', (_, html) => {
    expect(withRoot(html, '../../')).toBe(html);
  });
});

test('the page tells scripts where the root of the site is', () => {
  expect(withRoot('<!doctype html><html lang="en"><body></body></html>', '../')).toBe(
    '<!doctype html><html data-root="../" lang="en"><body></body></html>',
  );
});

test('a script keeps its text while its own address changes', () => {
  expect(withRoot('<script src="/a.js">const a = `<a href="/x/">`;</script>', './')).toBe(
    '<script src="./a.js">const a = `<a href="/x/">`;</script>',
  );
});

test.each([
  ['url(/_astro/a.woff2)', 'url(../_astro/a.woff2)'],
  ['url("/a.png")', 'url("../a.png")'],
  ["url('/a.png')", "url('../a.png')"],
  ['url(a.png)', 'url(a.png)'],
  ['url(//host/a.png)', 'url(//host/a.png)'],
  ['url(data:image/png;base64,/9j)', 'url(data:image/png;base64,/9j)'],
])('in a style sheet %s becomes %s', (css, expected) => {
  expect(cssWithRoot(`a { background: ${css} }`, '../')).toBe(`a { background: ${expected} }`);
});
