import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/domain/site/escape-html.ts';
import { figureHtml } from '../../../src/views/figure.ts';

const id = 'oews/2025-05/TX/29-1141/annual-median';

test('a figure is a data element with its plain value and its address', () => {
  expect(figureHtml({ id, unit: 'usd-year', value: 95_970 })).toBe(
    `<data class="figure" value="95970" data-fact="${id}">$95,970</data>`,
  );
});

test('a missing figure says why in words', () => {
  expect(figureHtml({ id, unit: 'usd-year', missing: 'not-published' })).toBe(
    `<span class="figure-missing" data-fact="${id}" data-missing="not-published">not published</span>`,
  );
});

test('a derived figure names what it was made from, and a change its sign', () => {
  const from = [id, 'oews/2025-05/US/29-1141/annual-median'] as const;
  const gain = {
    derived: 'difference',
    from,
    unit: 'usd-year',
    value: 10,
    arithmetic: '',
  } as const;
  expect(figureHtml(gain, 'change')).toBe(
    `<data class="figure" value="10" data-derived="difference" data-from="${from.join(' ')}">+$10</data>`,
  );
});

test('text that could be taken for markup is not', () => {
  expect(escapeHtml('a <b> & "c"')).toBe('a &lt;b&gt; &amp; &quot;c&quot;');
});
