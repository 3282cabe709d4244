import { describe, expect, test } from 'vitest';
import { editionHtml } from '../../integrations/text-edition/edition-frame.ts';
import { editionLink } from '../../integrations/text-edition/edition-links.ts';
import { pageText } from '../../integrations/text-edition/page-text.ts';
import { takenPages } from '../../integrations/text-edition/taken-pages.ts';
import { withZipSize } from '../../integrations/text-edition/zip-size.ts';
import { editionFile } from '../../src/domain/site/text-edition.ts';

const text = (main: string) =>
  pageText(`<body><nav>x</nav><main id="main">${main}</main><p>y</p></body>`, (href) =>
    href === '#gone' ? undefined : href,
  );

describe('the text of a page', () => {
  test.each([
    ['what stands in main alone', '<p>a</p>', '<p>a</p>'],
    [
      'figures with their ids',
      '<data class="figure" value="5" data-fact="f">$5</data>',
      '<data value="5" data-fact="f">$5</data>',
    ],
    [
      'the reason for a missing figure',
      '<span class="figure-missing" data-fact="f" data-missing="top-coded">more</span>',
      '<span class="figure-missing" data-fact="f" data-missing="top-coded">more</span>',
    ],
    [
      'no script and no control',
      'a<script>b<c></script><form><input>d</form><button>e</button>',
      'a',
    ],
    ['what waits for a script', 'a<noscript><p>b</p></noscript>', 'a<p>b</p>'],
    ['what a custom element holds', '<pay-table><p>b</p></pay-table>', '<p>b</p>'],
    ['the place that a link leads to', '<pay-list id="all">b</pay-list>', '<div id="all">b</div>'],
    ['nothing of what is hidden', 'a<p hidden>b<b>c</b></p>d', 'ad'],
    [
      'strips, without their labels',
      '<svg class="pay-strip"><rect class="half" x="1%" /><foreignObject><p>x</p></foreignObject></svg>',
      '<svg class="pay-strip"><rect class="half" x="1%"></rect></svg>',
    ],
    ['no drawing that its style does not know', 'a<svg class="dial"><path d="M0 0" /></svg>', 'a'],
    [
      'links that lead somewhere',
      '<a href="x.html">a</a> <a href="#gone">b</a>',
      '<a href="x.html">a</a> b',
    ],
    ['text as it is written', 'a &amp; b &lt;c&gt;<br>d', 'a &amp; b &lt;c&gt;<br>d'],
  ])('has %s', (_, main, expected) => {
    expect(text(main).body).toBe(expected);
  });

  test('knows its heading', () => {
    expect(text('<h1>Nurses <b>and</b>\n more</h1><p>x</p>').heading).toBe('Nurses and more');
  });
});

describe('a link in the edition', () => {
  const link = editionLink('careers/welders/index.html', 'careers/welders.html', {
    site: 'https://a.example/school/',
    holds: (file) => file !== 'places/dallas.html',
  });
  test.each([
    ['../../careers/nurses/', '../careers/nurses.html'],
    ['../../careers/nurses/?in=texas#pay', '../careers/nurses.html#pay'],
    ['../../', '../index.html'],
    ['../../compare/?c=welders', '../compare.html'],
    ['../../careers/', '../careers/all.html'],
    ['../../places/dallas/#living', 'https://a.example/school/places/dallas/#living'],
    ['../../explore/?x=pay', 'https://a.example/school/explore/?x=pay'],
    ['#pay', '#pay'],
    ['https://www.bls.gov/', 'https://www.bls.gov/'],
    ['#take-along', undefined],
  ])('from %s leads to %s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  test('that the build did not make relative stops the build', () => {
    expect(() => link('/careers/')).toThrow('careers/welders/index.html links to /careers/');
  });
});

test('the edition has pages of its kinds, states of the places, and no other names of careers', () => {
  const files = [
    'index.html',
    'careers/rn/index.html',
    'careers/welders/index.html',
    'careers/welders/worksheet/index.html',
    'careers/welders/preview.png',
    'glossary/index.html',
    'places/texas/index.html',
    'places/dallas/index.html',
    'places/dallas/occupations/index.html',
    'search/index.html',
  ];
  const metro = ['M19100', 'Dallas', 'dallas', 'TX'] as const;
  const places = { state: [], territory: [], metro: [metro], rural: [], also: {} };
  expect(takenPages(files, places)).toEqual([
    {
      builtFile: 'careers/welders/index.html',
      path: '/careers/welders/',
      file: 'careers/welders.html',
      compared: 'welders',
    },
    expect.objectContaining({ file: 'glossary.html', compared: undefined }),
    expect.objectContaining({ file: 'places/texas.html' }),
  ]);
});

test('a page of the site without a part in the edition has no file there', () => {
  expect(editionFile('/careers/welders/worksheet/')).toBeUndefined();
  expect(editionFile('/nowhere/')).toBeUndefined();
});

test('a page of the edition tells where it stands on the web, and needs no other file', () => {
  const page = {
    file: 'careers/welders.html',
    path: '/careers/welders/',
    heading: 'Welders',
    body: '<h1>Welders</h1>',
    compared: 'welders',
  };
  const html = editionHtml(page, { site: 'https://a.example/school/', releaseLabel: 'May 2025' });
  expect(html).toContain('href="https://a.example/school/careers/welders/"');
  expect(html).toContain('href="../compare.html#welders"');
  expect(html).not.toMatch(/<(?:script|link|img)\b/);
});

test('the size of the zip is told as it is, in words and as a number', () => {
  const html = '<p>(ZIP, <span data-edition-size>25 MB or less</span>)</p>';
  const told = '<p>(ZIP, <span data-edition-size="22573773">22.6 MB</span>)</p>';
  expect(withZipSize(html, 22_573_773)).toBe(told);
  expect(withZipSize(told, 22_573_773)).toBe(told);
});
