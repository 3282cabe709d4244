import { expect, test } from 'vitest';
import { duplicates, headProblems } from '../../support/checks/head.ts';
import { madeUpPage, soundHead } from './made-up-page.ts';

const heading = '<h1>Registered nurses</h1>';

test('a sound page has no problems', () => {
  expect(headProblems(madeUpPage(heading))).toEqual([]);
});

test('a page that opens another has the address of that page', () => {
  const opens = (target: string) =>
    madeUpPage(heading, {
      file: 'careers/rn/index.html',
      head: `${soundHead}<meta http-equiv="refresh" content="0; url=${target}">`,
    });
  expect(headProblems(opens('../nurses/'))).toEqual([]);
  expect(headProblems(opens('../doctors/'))).toEqual([
    'the canonical address is https://site.example/careers/nurses/, of another page',
  ]);
});

test.each([
  ['no language', { language: '' }, heading, 'the language is "", not "en"'],
  [
    'no title',
    { head: soundHead.replace(/<title>.*<\/title>/, '') },
    heading,
    'there are 0 titles in the head with the text ""',
  ],
  ['no heading', {}, '<h2>x</h2>', 'there is no <h1>'],
  ['two headings', {}, `${heading}${heading}`, 'there are 2 <h1> elements'],
  [
    'a late heading',
    {},
    `<p>${'x'.repeat(4000)}</p>${heading}`,
    'the <h1> comes 4013 bytes into the body, later than 3072',
  ],
  [
    'no description',
    { head: soundHead.replace(/<meta name="description".*?>/, '') },
    heading,
    'there is no description',
  ],
  [
    'no canonical address',
    { head: soundHead.replace(/<link.*?>/, '') },
    heading,
    'there are 0 canonical addresses',
  ],
  [
    'a canonical address without a host',
    { head: soundHead.replace('https://site.example', '') },
    heading,
    'the canonical address "/careers/nurses/" has no host',
  ],
  [
    'the canonical address of another page',
    { file: 'careers/doctors/index.html' },
    heading,
    'the canonical address is https://site.example/careers/nurses/, of another page',
  ],
  [
    'a preview image that is not named',
    { head: soundHead.replace(/<meta property="og:image" .*?>/, '') },
    heading,
    'og:image is not given once',
  ],
  [
    'a preview image without a host',
    { head: soundHead.replace('https://site.example/careers/nurses/preview', '/preview') },
    heading,
    'the preview image "/preview.png" has no host',
  ],
  [
    'a preview image of another size',
    { head: soundHead.replace('content="630"', 'content="600"') },
    heading,
    'the preview image is said to be 1200 x 600',
  ],
  [
    'a preview image without words',
    { head: soundHead.replace('content="Pay strip of nurses."', 'content=""') },
    heading,
    'og:image:alt is not given once',
  ],
  [
    'a shared address that is not the page’s own',
    { head: soundHead.replace('og:url" content="https://site', 'og:url" content="https://other') },
    heading,
    'og:url is "https://other.example/careers/nurses/", not the canonical address',
  ],
  [
    'no size of card',
    { head: soundHead.replace(/<meta name="twitter:card".*?>/, '') },
    heading,
    'there is no twitter:card',
  ],
])('%s is a problem', (_, options, body, problem) => {
  expect(headProblems(madeUpPage(body, options))).toContain(problem);
});

test('a figure to be framed has the address of the page it comes from', () => {
  const file = 'embed/careers/nurses/index.html';
  expect(headProblems(madeUpPage(heading, { file }))).toEqual([]);
  expect(headProblems(madeUpPage(heading, { file: 'embed/careers/doctors/index.html' }))).toEqual([
    'the canonical address is https://site.example/careers/nurses/, of another page',
  ]);
});

test('two pages with one title are named', () => {
  const titles = new Map([
    ['/a/', 'Pay'],
    ['/b/', 'Jobs'],
    ['/c/', 'Pay'],
  ]);
  expect(duplicates(titles)).toEqual(['"Pay" is the title of /a/, /c/.']);
});
