import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureMarkup } from '../../../src/views/figure.ts';
import { markup } from '../../../src/views/markup.ts';
import { elementsOf, parseHtml, selectOne } from '../../support/html.ts';
import { samplePay } from '../../support/sample-pay.ts';

test('text put in is escaped, markup and figures are not, and what is absent leaves nothing', () => {
  const inside = markup`<b>${'R & D'}</b>`;
  expect(markup`<p title="${'"<'}">${inside} ${[1, undefined, 'a']}</p>`.html).toBe(
    '<p title="&quot;&lt;"><b>R &amp; D</b> 1a</p>',
  );
  expect(figureMarkup(samplePay('median', 97_550)).html).toContain('>$97,550</data>');
});

test('a line break of the template is a space, and one of the text stays', () => {
  const text = 'x\ny';
  expect(
    markup`
    <p>a
      ${text}</p>
  `.html,
  ).toBe('<p>a x\ny</p>');
});

test('no text becomes an element, wherever it is put', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const page = parseHtml(markup`<p title="${text}">${text}</p>`.html);
      const paragraph = selectOne('p', page);
      expect(elementsOf(page)).toHaveLength(1);
      expect(Object.keys(paragraph.attribs)).toEqual(['title']);
    }),
  );
});
