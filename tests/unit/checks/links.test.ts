import { describe, expect, test } from 'vitest';
import { idsIn, linkProblems } from '../../support/checks/links.ts';
import { madeUpPage } from './made-up-page.ts';

const glossary = madeUpPage('<h1>Terms</h1><p id="median">x</p>', { file: 'glossary/index.html' });

function problemsOf(body: string, file = 'careers/nurses/index.html'): string[] {
  const page = madeUpPage(`${body}<p id="pay">x</p>`, { file });
  const htmlAt = new Map([page, glossary].map(({ path, html }) => [path, html]));
  return linkProblems(page, {
    files: new Set(['downloads/a.csv', '_astro/site.css']),
    idsAt: (path) => {
      const html = htmlAt.get(path);
      return html === undefined ? undefined : idsIn(html);
    },
  });
}

test('the ids of a page are those of its elements', () => {
  const html = '<p id="a" class="x">id="no"</p><svg><g class="y" id="b-1"></g></svg>&lt;p id="no"';
  expect([...idsIn(html)]).toEqual(['a', 'b-1']);
});

describe('an address that resolves from any folder passes', () => {
  test.each([
    ['a page', '<a href="../../glossary/">x</a>'],
    ['a place on a page', '<a href="../../glossary/#median">x</a>'],
    ['a place on the same page', '<a href="#pay">x</a>'],
    ['a page with a query', '<a href="../../glossary/?q=1">x</a>'],
    ['a file', '<a href="../../downloads/a.csv">x</a>'],
    ['a style sheet', '<link rel="stylesheet" href="../../_astro/site.css">'],
    ['another site', '<a href="https://www.bls.gov/oes/">x</a>'],
    ['the top', '<a href="#top">x</a>'],
  ])('%s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

describe('an address that would fail somewhere does not', () => {
  test.each([
    [
      'a page that is not there',
      '<a href="../../nowhere/">x</a>',
      '/nowhere/ leads to nothing that the build wrote',
    ],
    [
      'a place that is not there',
      '<a href="../../glossary/#mode">x</a>',
      '/glossary/#mode names a place that the page does not have',
    ],
    [
      'an address without its last slash',
      '<a href="../../glossary">x</a>',
      '/glossary names a folder: end it with a slash',
    ],
    [
      'an address from the root of the host',
      '<a href="/glossary/">x</a>',
      'leaves the folder of the site',
    ],
    ['an address above the site', '<a href="../../../x/">x</a>', 'leaves the folder of the site'],
    ['a placeholder', '<a href="#">x</a>', 'leads nowhere'],
    ['a plain http link', '<a href="http://www.bls.gov/">x</a>', 'use https'],
    [
      'a script of another host',
      '<script src="https://cdn.example/a.js"></script>',
      'contacts another host',
    ],
    [
      'an image of another host',
      '<img srcset="https://cdn.example/a.png 2x">',
      'contacts another host',
    ],
    [
      'a hint to connect',
      '<link rel="preconnect" href="https://fonts.example">',
      'contacts another host',
    ],
    [
      'a form sent to another host',
      '<form action="https://forms.example/"></form>',
      'contacts another host',
    ],
    [
      'a script that is not there',
      '<script src="../../_astro/b.js"></script>',
      'leads to nothing that the build wrote',
    ],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([expect.stringContaining(problem)]);
  });
});

test('the 404 page, shown at any depth, starts from the root of the host', () => {
  expect(problemsOf('<a href="/glossary/">x</a>', '404.html')).toEqual([]);
  expect(problemsOf('<a href="/nowhere/">x</a>', '404.html')).toHaveLength(1);
});

test('a problem that many links share is told once', () => {
  const link = '<a href="../../nowhere/">x</a>';
  expect(problemsOf(link.repeat(3))).toEqual([
    'the address /nowhere/ leads to nothing that the build wrote (3 links)',
  ]);
});
