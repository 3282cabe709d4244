import { expect, test } from 'vitest';
import { withoutLineBreaks } from '../../../integrations/page-line-breaks.ts';

test.each([
  ['between words', '<p>one\n   two</p>', '<p>one two</p>'],
  ['between elements', '<ul>\n  <li>a</li>\n</ul>', '<ul> <li>a</li> </ul>'],
  ['several together', '<p>a</p>\n\n\t\n<p>b</p>', '<p>a</p> <p>b</p>'],
  ['after a bracket in a text', '<p>1 &lt; 2\nand 3</p>', '<p>1 &lt; 2 and 3</p>'],
])('a line break %s is one space', (_, html, expected) => {
  expect(withoutLineBreaks(html)).toBe(expected);
});

test.each([
  ['of a script', '<script>const a = `\n  b`;</script>'],
  ['of a style', '<style>a {\n  color: red\n}</style>'],
  ['of text to type in', '<textarea>a\nb</textarea>'],
  ['of a citation', '<dl class="citation"><dt>BibTeX</dt><dd>@misc{a,\n\tyear = 1\n}</dd></dl>'],
  ['of an attribute', '<p title="a\n b > c">d</p>'],
  ['of a comment', '<!-- a\n b -->'],
  ['that is none', '<p>a  b</p>'],
])('a line break %s stays', (_, html) => {
  expect(withoutLineBreaks(html)).toBe(html);
});
