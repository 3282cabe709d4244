import { expect, test } from 'vitest';
import { drawingOf, pictureCode } from '../../src/domain/site/share.ts';

test('a picture to show on another page links to its own, with what it shows in words', () => {
  const { code, url } = pictureCode(
    'https://a.example/x/',
    'https://a.example/x/p.png',
    'Pay "now"',
  );
  expect(url).toBe('https://a.example/x/');
  expect(code).toBe(
    '<a href="https://a.example/x/"><img src="https://a.example/x/p.png" alt="Pay &quot;now&quot;" width="1200" height="630" loading="lazy"></a>',
  );
});

test('the drawing of a picture stands beside it', () => {
  expect(drawingOf({ path: '/x/preview.png', alt: '' })).toBe('/x/preview.svg');
});
