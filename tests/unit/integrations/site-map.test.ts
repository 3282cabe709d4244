import { describe, expect, test } from 'vitest';
import { addressToFind, robotsOf, sitemapOf } from '../../../integrations/site-map.ts';

describe('a page', () => {
  const canonical = '<link rel="canonical" href="https://x.example/a/careers/cooks/">';

  test('is found under the address that it gives itself', () => {
    expect(addressToFind(`<head><title>Cooks</title>${canonical}`)).toBe(
      'https://x.example/a/careers/cooks/',
    );
  });

  test('is not found where it asks for that, or has no address', () => {
    expect(addressToFind(`<meta name="robots" content="noindex">${canonical}`)).toBeUndefined();
    expect(addressToFind('<head><title>Not found</title>')).toBeUndefined();
  });
});

test('a sitemap holds whole addresses, as XML', async () => {
  const xml = await sitemapOf(['https://x.example/a/', 'https://x.example/a/?q=b&c']);
  expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://x.example/a/',
    'https://x.example/a/?q=b&amp;c',
  ]);
});

test('programs are led to the sitemap of the folder that the site stands in', () => {
  expect(robotsOf('https://x.example/a/')).toContain(
    '\nSitemap: https://x.example/a/sitemap.xml\n',
  );
});
