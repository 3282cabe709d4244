import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { scriptTargets, styleTargets } from './architecture/oldest-browsers.ts';
import { downloadHashes } from './integrations/download-hashes.ts';
import { markdownTwins } from './integrations/markdown-twins.ts';
import { noDeadLinks } from './integrations/no-dead-links.ts';
import { previewImages } from './integrations/preview-images.ts';
import { offlineWorker } from './integrations/offline-worker.ts';
import { pageCsv } from './integrations/page-csv.ts';
import { relativeUrls } from './integrations/relative-urls.ts';
import { collectLinks } from './integrations/site-links.ts';
import { siteMap } from './integrations/site-map.ts';
import { textEdition } from './integrations/text-edition.ts';

const links = collectLinks();

/**
 * Code that one page always asks for together is one file: in twenty, it was a quarter larger
 * compressed.
 */
const codeSplitting = {
  groups: [
    {
      name: 'page',
      test: /vite\/preload-helper|\/components\/(layout\/(?!page-contents|Contents)|search\/(search-field|kept-search|slash-key\.)|place-picker\/(asked|remembered)-place|cite\/(cite-as-shown|print-choice|when-near))/,
    },
    {
      name: 'list',
      test: /\/components\/list\/(?!list-tabs|table-of-page).*\.element\.ts|\/domain\/(lists\/(group-by|list-(address|field|match|order|sort|words))|words\/wording)\.ts/,
    },
  ],
};

/** `SearchField.<hash>.js`: each page writes the names of its scripts out. */
const entryFileNames = (/** @type {{ name: string }} */ { name }) =>
  `_astro/${name.replace(/\..*/, '')}.[hash].js`;

/**
 * The lists of what to ask for before a script needs it would be a tenth of the code of a small
 * page. Astro sets this option itself, so that it is not heard where options stand.
 */
const withoutPreloads = {
  name: 'without-preloads',
  configEnvironment: (/** @type {string} */ name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
};

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
  // Links are looked up last, when every file that they may lead to is written.
  integrations: [
    mdx(),
    relativeUrls(links),
    pageCsv(),
    markdownTwins(),
    previewImages(),
    siteMap(),
    textEdition(),
    downloadHashes(),
    offlineWorker(),
    noDeadLinks(links),
  ],
  devToolbar: { enabled: false },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting, entryFileNames } } } },
    },
    plugins: [withoutPreloads],
    // The worker of the search fetches part of its code after the first answers.
    worker: { format: 'es' },
    build: {
      // Syntax of scripts and of style sheets is lowered to what the oldest browsers read.
      target: [...scriptTargets],
      cssTarget: [...styleTargets],
      // A small script would be written into the page, where the security policy blocks it.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro marks every file of content so for itself; the mark has done its work by then.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
