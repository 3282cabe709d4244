import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What a browser has to make elements of text, and the policy that lets it. */
const makesElements =
  /\.(?:innerHTML|outerHTML|srcdoc)\b|\b(?:insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|parseFromString|createPolicy|document\.write(?:ln)?)\b/;

const files = globSync('**/*.{ts,astro,mdx}', { cwd: src });
const filesWith = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(join(src, file), 'utf8'))).toSorted();

test('text becomes elements in one module, by one policy', () => {
  expect(filesWith(makesElements)).toEqual([
    'components/layout/put-view.element.ts',
    'components/layout/trusted-types.element.ts',
  ]);
  expect(files.length).toBeGreaterThan(500);
});

test('only what has escaped every text says that it has', () => {
  expect(filesWith(/\bMarkup\.ofEscaped\(/)).toEqual([
    'components/slot-markup.ts',
    'views/figure.ts',
    'views/markup.ts',
  ]);
});

describe('a line that makes elements of text', () => {
  test.each([
    'host.innerHTML = text;',
    'host.insertAdjacentHTML("beforeend", text);',
    'new DOMParser().parseFromString(text, "text/html");',
    'document.createRange().createContextualFragment(text);',
    'trustedTypes.createPolicy("other", rules);',
    'frame.srcdoc = text;',
  ])('is found: %s', (line) => {
    expect(makesElements.test(line)).toBe(true);
  });

  test('is not one that writes text', () => {
    expect(makesElements.test('host.textContent = html;')).toBe(false);
  });
});
