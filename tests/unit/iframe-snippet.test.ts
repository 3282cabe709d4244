import { expect, test } from 'vitest';
import { iframeSnippet } from '../../src/domain/site/iframe-snippet.ts';
import { parseHtml, selectOne } from '../support/html.ts';

test('a snippet frames one page, has a title to read aloud, and loads when it comes near', () => {
  const snippet = iframeSnippet('https://site.example/embed/a/?x=1&y=2', 'A “B" <i>: pay', 540);
  const { attribs } = selectOne('iframe', parseHtml(snippet));
  expect(attribs).toEqual({
    src: 'https://site.example/embed/a/?x=1&y=2',
    title: 'A “B" <i>: pay',
    width: '100%',
    height: '540',
    loading: 'lazy',
  });
});
