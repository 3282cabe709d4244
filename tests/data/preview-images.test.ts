import { categories } from '../../src/domain/words/categories.ts';
import { describe, expect, test } from 'vitest';
import { drawPreview } from '../../integrations/preview-images/draw-preview.ts';
import { readDrawing } from '../../integrations/preview-images/render-preview.ts';
import { figureText } from '../../src/domain/figures/format.ts';
import type { PreviewImage } from '../../src/domain/site/preview-image.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { paySection } from '../../src/page-models/career-page/pay.ts';
import { categoryPage } from '../../src/page-models/category-list/category-page.ts';
import { educationThere } from '../../src/page-models/place-page/education-there.ts';
import {
  careerPreview,
  categoryPreview,
  placePreview,
  placesWithPreview,
  sitePreview,
} from '../../src/page-models/preview-image/preview-images.ts';

const pictures: readonly (readonly [string, PreviewImage])[] = [
  ['site', sitePreview()],
  ...occupationCareers().map((career) => [career.slug, careerPreview(career)] as const),
  ...categories.map((category) => [category.slug, categoryPreview(category)] as const),
  ...placesWithPreview().map((place) => [place.slug, placePreview(place)] as const),
];

test('there is a picture for every career, category, state and territory, and one for the site', () => {
  expect(pictures).toHaveLength(830 + 22 + 54 + 1);
});

describe('a picture shows the figures of its page', () => {
  test('of a career', () => {
    for (const career of occupationCareers()) {
      const { strips, reference } = careerPreview(career);
      const page = paySection(career.code);
      expect(strips.map(({ range }) => range)).toEqual([page.range]);
      expect(reference.figure).toEqual(page.allJobs);
    }
  });

  test('of a category', () => {
    for (const category of categories) {
      const { strips, reference } = categoryPreview(category);
      const page = categoryPage(category);
      expect(strips.map(({ range }) => range.median)).toEqual([page.median]);
      expect(reference.figure).toEqual(page.allJobs);
    }
  });

  test('of a place', () => {
    for (const place of placesWithPreview()) {
      const shown = educationThere(place).map(({ median }) => median);
      const medians = placePreview(place).strips.map(({ range }) => range.median);
      for (const median of medians) expect(shown).toContainEqual(median);
      expect(medians).toHaveLength(6);
    }
  });
});

test('every picture draws every middle in words, and no name is cut off', () => {
  for (const [slug, image] of pictures) {
    const svg = drawPreview(image);
    for (const { range } of image.strips) expect(svg, slug).toContain(figureText(range.median));
    expect(svg, slug).not.toContain('…');
  }
});

const longest = pictures
  .toSorted(([, a], [, b]) => b.heading.length - a.heading.length)
  .slice(0, 40);

test.each([...longest, ...pictures.slice(-5)])('%s stays within its margins', (_, image) => {
  const ground = /<rect x="0" y="0" width="1200" height="630"[^>]*>/;
  const box = readDrawing(drawPreview(image).replace(ground, '')).getBBox();
  expect(box).toBeDefined();
  if (!box) return;
  expect(box.x).toBeGreaterThanOrEqual(60);
  expect(box.x + box.width).toBeLessThanOrEqual(1140);
  expect(box.y).toBeGreaterThanOrEqual(24);
  expect(box.y + box.height).toBeLessThanOrEqual(606);
});
