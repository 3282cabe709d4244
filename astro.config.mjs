import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { previewImages } from './integrations/preview-images.ts';
import { pageCsv } from './integrations/page-csv.ts';
import { relativeUrls } from './integrations/relative-urls.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://career-almanac.example',
  output: 'static',
  trailingSlash: 'always',
  // HTML whitespace rules: with the default JSX rules a formatter that wraps a line eats a space.
  compressHTML: true,
  // A duplicate route or content id stops the build.
  prerenderConflictBehavior: 'error',
  // Cascade layers decide, not specificity.
  scopedStyleStrategy: 'where',
  // One cached sheet serves all pages.
  build: { inlineStylesheets: 'never' },
  // No page shows code, and the highlighter's inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), relativeUrls(), pageCsv(), previewImages()],
  devToolbar: { enabled: false },
  // A small script would be written into the page, where the security policy blocks it.
  vite: { build: { assetsInlineLimit: 0 } },
});
