import { expect, test } from 'vitest';
import { duplicates, headProblems } from '../../support/checks/head.ts';
import { madeUpPage, soundHead } from './made-up-page.ts';

const heading = '<h1>Registered nurses</h1>';

test('a sound page has no problems', () => {
  expect(headProblems(madeUpPage(heading))).toEqual([]);
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
])('%s is a problem', (_, options, body, problem) => {
  expect(headProblems(madeUpPage(body, options))).toContain(problem);
});

test('two pages with one title are named', () => {
  const titles = new Map([
    ['/a/', 'Pay'],
    ['/b/', 'Jobs'],
    ['/c/', 'Pay'],
  ]);
  expect(duplicates(titles)).toEqual(['"Pay" is the title of /a/, /c/.']);
});
