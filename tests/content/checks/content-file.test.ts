import { expect, test } from 'vitest';
import { splitContentFile } from '../../support/content/content-file.ts';
import { frontMatterSentences, frontMatterTexts } from '../../support/content/front-matter-text.ts';
import { componentsIn, linksIn, proseBlocks, strayEmphasis } from '../../support/content/prose.ts';

test('a content file is split into front matter and body', () => {
  expect(
    splitContentFile('src/content/glossary/mean.mdx', '---\nterm: Mean\n---\n\nText.\n'),
  ).toEqual({
    path: 'src/content/glossary/mean.mdx',
    id: 'mean',
    frontMatter: { term: 'Mean' },
    body: '\nText.\n',
  });
});

test('a file without front matter is refused', () => {
  expect(() => splitContentFile('a.mdx', 'Text.')).toThrow('a.mdx has no front matter');
});

test('front matter that is no YAML is refused with the file and the usual remedy', () => {
  expect(() => splitContentFile('a.mdx', '---\nwhy: one: two\n---\n')).toThrow(
    'a.mdx: the front matter is not valid YAML. Put a text that holds a colon in quotes.',
  );
});

test('texts of the front matter carry their field; addresses, codes and sources are left out', () => {
  const frontMatter = {
    title: 'A title',
    routes: [{ takes: 'A diploma.', leadsTo: ['21-1093'] }],
    sources: [{ title: 'Not ours.' }],
    credentials: [{ url: 'https://example.org' }],
  };
  expect(frontMatterTexts(frontMatter)).toEqual([
    { field: 'title', text: 'A title' },
    { field: 'routes.0.takes', text: 'A diploma.' },
  ]);
  expect(frontMatterSentences(frontMatter)).toEqual(['A diploma.']);
});

test('prose is read block by block, with components put into words', () => {
  const mdx = '## Pay\n\nIt is <Pay code="21-1093" />,\n*truly*.\n\n- one\n- two\n\n<Routes />\n';
  expect(proseBlocks(mdx, ({ name, text }) => text || name)).toEqual([
    { kind: 'heading', text: 'Pay' },
    { kind: 'text', text: 'It is Pay, truly.' },
    { kind: 'text', text: 'one' },
    { kind: 'text', text: 'two' },
  ]);
});

test('components and links are found with what they carry', () => {
  const mdx = 'The <Term id="median">**middle**</Term> is [here](/glossary/).';
  expect(componentsIn(mdx)).toEqual([
    { name: 'Term', attributes: { id: 'median' }, text: 'middle' },
  ]);
  expect(linksIn(mdx)).toEqual(['/glossary/']);
});

test('emphasis made by two bare asterisks of a name is found', () => {
  expect(strayEmphasis('Both O*NET and O*NET here.')).toEqual(['NET and O']);
  expect(strayEmphasis('Both O\\*NET and *this* here.')).toEqual([]);
});
