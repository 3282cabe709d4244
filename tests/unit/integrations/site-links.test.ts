import { expect, test } from 'vitest';
import { withRoot } from '../../../integrations/page-relative.ts';
import { collectLinks } from '../../../integrations/site-links.ts';

const pages: Readonly<Record<string, string>> = {
  'index.html': '<main id="main">',
  'careers/index.html': '<main id="main"><h2 id="a-b">',
  'data/pay.csv': 'code',
};

/** What is dead among the links of a page that holds `html`. */
async function deadIn(html: string, file = 'about/index.html'): Promise<string[]> {
  const links = collectLinks();
  withRoot(html, '../', (address) => links.note(address, file));
  return links.dead(new Set(Object.keys(pages)), (page) => Promise.resolve(pages[page] ?? ''));
}

test.each([
  '<a href="/">',
  '<a href="/careers/">',
  "<a href='/careers/'>",
  '<a href="/careers/#a-b">',
  '<a href="/careers/?sort=pay&amp;in=texas#main">',
  '<a href="/careers/#top">',
  '<a href="/data/pay.csv" download>',
  '<a href="https://elsewhere.example/nowhere/">',
  '<code>href="/nowhere/"</code>',
  '<script type="application/ld+json">{"a": "<a href=\\"/nowhere/\\">"}</script>',
])('%s is alive', async (html) => {
  expect(await deadIn(html)).toEqual([]);
});

test.each([
  ['<a href="/nowhere/">', 'links to /nowhere/, where the build wrote nothing. Mend the link'],
  ['<a class="x" href="/careers/nurse/?in=texas">', 'links to /careers/nurse/, where the build'],
  ['<a href="/careers">', 'links to /careers, which is the address of a folder: end it with a'],
  ['<a href="/careers/#pay">', 'that page has no place called "pay". Mend the link, or give'],
  ['<a href="/careers/?in=texas#A-b">', 'that page has no place called "A-b"'],
  ['<img src="/picture.png" alt="">', 'links to /picture.png, where the build wrote nothing'],
  ['<form action="/serch/">', 'links to /serch/, where the build wrote nothing'],
  ['<a href="/%E0%A4%A">', 'links to /%E0%A4%A, where the build wrote nothing'],
])('%s is dead, and the sentence names page and address', async (html, sentence) => {
  const problems = await deadIn(html);
  expect(problems).toEqual([expect.stringContaining(sentence)]);
  expect(problems[0]).toMatch(/^about\/index\.html links to \//);
});

test('a dead address is told once, with the first page that has it', async () => {
  const links = collectLinks();
  for (const page of ['a/index.html', 'b\\index.html']) links.note('/nowhere/?in=texas', page);
  expect(await links.dead(new Set(), () => Promise.resolve(''))).toHaveLength(1);
});
