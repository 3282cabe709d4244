import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPreview } from '../../../../integrations/preview-images/draw-preview.ts';
import { renderDrawing } from '../../../../integrations/preview-images/render-preview.ts';
import { inks } from '../../../../integrations/preview-images/svg.ts';
import { previewLink, type PreviewImage } from '../../../../src/domain/site/preview-image.ts';
import { tokensOf } from '../../../support/color-tokens.ts';
import { samplePay, samplePayRange } from '../../../support/sample-pay.ts';

const nurses = samplePayRange([68_940, 80_000, 97_550, 112_000, 137_470]);
const image: PreviewImage = {
  heading: 'Nurses & <others>',
  strips: [{ label: 'Nurses', range: nurses }],
  reference: { label: 'all jobs', figure: samplePay('median', 50_980) },
  whereAndWhen: 'United States, May 2025',
  source: 'U.S. Bureau of Labor Statistics',
};
const several = (count: number): PreviewImage => ({
  ...image,
  lede: 'No single figure is right.',
  strips: Array.from({ length: count }, (_, at) => ({ label: `Job ${at + 1}`, range: nurses })),
});

/** The texts of a drawing, in order. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, t]) => t);

describe('a picture of one career', () => {
  test('says its name, its middle, where eight in ten are, the middle of all jobs and the source', () => {
    expect(textsOf(drawPreview(image))).toEqual(
      expect.arrayContaining([
        'Career Almanac',
        'United States, May 2025 · U.S. Bureau of Labor Statistics',
        'Nurses &amp; &lt;others&gt;',
        '$97,550',
        'a year in the middle',
        'eight in ten earn $68,940 to $137,470',
        'all jobs $50,980',
      ]),
    );
  });

  test.each([
    ['top-coded', samplePayRange([100_000, 200_000, '#', '#', '#']), ['$239,200 or more']],
    [
      'high at the top',
      samplePayRange([100_000, 150_000, 200_000, '#', '#']),
      ['nine in ten earn $100,000 or more'],
    ],
    [
      'by the hour',
      samplePayRange([10, 20, 29.05, 40, 50], 115, 'hourly'),
      ['$29.05', 'an hour in the middle'],
    ],
    [
      'not published',
      samplePayRange(['*', '*', '*', '*', '*']),
      [
        'Pay in the middle: not published',
        'The agency made no estimate here that is good enough to release.',
      ],
    ],
    [
      'published without a middle',
      samplePayRange([50_000, 60_000, '*', '*', '*']),
      ['Pay in the middle: not published'],
    ],
  ] as const)('says in words that pay is %s', (_, range, words) => {
    const texts = textsOf(drawPreview({ ...image, strips: [{ label: 'Nurses', range }] }));
    expect(texts.join(' ')).toContain(words[0]);
    for (const word of words.slice(1)) expect(texts.join(' ')).toContain(word);
    expect(texts).not.toContain('$0 a year');
  });

  test('has the same bytes each time', () => {
    const [first, second] = [drawPreview(image), drawPreview(image)].map(renderDrawing);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('a picture of several careers', () => {
  test('shows each with its own middle and averages nothing', () => {
    const texts = textsOf(drawPreview(several(3)));
    expect(texts.filter((text) => text === '$97,550')).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(['Job 1', 'Job 2', 'Job 3']));
  });

  test.each([
    [7, 'Job 7', undefined],
    [9, 'Job 6', 'and 3 more'],
  ])('of %j shows as many as can be read', (count, last, more) => {
    const texts = textsOf(drawPreview(several(count)));
    expect(texts).toContain(last);
    expect(texts.find((text) => text?.startsWith('and '))).toBe(more);
  });
});

test('a page names its picture with what it shows', () => {
  expect(previewLink('/careers/nurses/', image)).toEqual({
    path: '/careers/nurses/preview.png',
    alt: 'Pay strip of Nurses & <others>, United States, May 2025: from $68,940 to $137,470 a year, $97,550 in the middle.',
  });
  expect(previewLink('/careers/x/', several(2)).alt).toContain(
    'In the middle: Job 1, $97,550; Job 2, $97,550.',
  );
});

test('the inks are the colors of the site in light', () => {
  const token = tokensOf(readFileSync('src/styles/tokens.css', 'utf8'), 'light');
  expect(inks).toEqual({
    paper: token('--color-page'),
    rule: token('--color-rule'),
    ink: token('--color-text'),
    quiet: token('--color-quiet'),
    range: token('--color-range'),
    half: token('--color-half'),
    middle: token('--color-middle'),
    reference: token('--color-reference'),
  });
});
