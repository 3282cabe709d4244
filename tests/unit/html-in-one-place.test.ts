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
    // What the build wrote into another page of the site.
    'components/list/table-of-page.element.ts',
    'components/slot-markup.ts',
    'views/figure.ts',
    'views/markup.ts',
  ]);
});

test('what is made by hand in the browser holds no words of its own', () => {
  // A canvas, a box around what moves in, a line that waits for a sentence, a link for a download.
  expect(filesWith(/\bcreateElement(?:NS)?\(/)).toEqual([
    'components/charts/almanac-chart.element.ts',
    'components/cite/page-csv.element.ts',
    'components/compare-careers/compare-fields.element.ts',
    'components/explore/explore-plot.element.ts',
    'components/layout/put-view.element.ts',
    'components/list/sort-heads.element.ts',
    'components/place-picker/chosen-place.element.ts',
    'components/place-picker/field-error.element.ts',
    'components/place-picker/place-desk.element.ts',
    'components/search/announcer.element.ts',
    'components/search/search-field.element.ts',
    'components/search/show-answer.element.ts',
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
