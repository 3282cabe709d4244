/**
 * Who may import whom. ESLint, dependency-cruiser and `tests/unit/layers.test.ts` all read this
 * list, so that there is one place to change, and a change to it is a decision to be explained
 * (docs/decisions/0001-layers.md).
 */
export interface Layer {
  readonly name: string;
  /** A folder (ends with `/`) or one file, from the project's root. */
  readonly path: string;
  /** Only those files of the folder whose names end so belong to the layer, whatever stands above. */
  readonly ending?: string;
  /** Folders and files of ours it may import, besides itself. */
  readonly mayImport: readonly string[];
  /**
   * Packages it may import, or `any`. `node` stands for Node's own modules; `astro` for the
   * package and its virtual modules, `astro:content` apart, which must be named.
   */
  readonly packages: readonly string[] | 'any';
}

const domain = 'src/domain/';
const views = 'src/views/';

export const layers: readonly Layer[] = [
  { name: 'domain', path: domain, mayImport: [], packages: [] },
  // Values to markup, for the page at build, the browser and paper alike.
  { name: 'views', path: views, mayImport: [domain], packages: [] },
  {
    name: 'facts',
    path: 'src/facts/',
    mayImport: [domain],
    packages: ['zod', 'csv-parse', 'fflate', 'hyparquet-writer', 'node'],
  },
  {
    name: 'content schemas',
    path: 'src/content-schemas/',
    mayImport: [domain],
    packages: ['zod'],
  },
  {
    name: 'API schemas',
    path: 'src/api-schemas/',
    mayImport: [domain],
    packages: ['zod'],
  },
  {
    name: 'content configuration',
    path: 'src/content.config.ts',
    mayImport: [domain, 'src/content-schemas/'],
    packages: ['astro', 'astro:content'],
  },
  { name: 'content', path: 'src/content/', mayImport: [], packages: [] },
  {
    name: 'collections',
    path: 'src/collections.ts',
    mayImport: [domain, 'src/content-schemas/'],
    packages: ['astro:content'],
  },
  {
    name: 'briefs',
    path: 'src/briefs.ts',
    mayImport: ['src/content-schemas/'],
    packages: ['yaml', 'node'],
  },
  {
    name: 'page models',
    path: 'src/page-models/',
    mayImport: [domain, 'src/briefs.ts', 'src/facts/', 'src/content-schemas/', 'src/api-schemas/'],
    // Types of the schema.org vocabulary; nothing of it is left in what runs.
    packages: ['schema-dts'],
  },
  {
    name: 'components',
    path: 'src/components/',
    mayImport: [domain, views, 'src/styles/'],
    // A QR code is drawn where it is shown: it holds an address and no fact.
    packages: ['astro', 'uqr'],
  },
  {
    // What of a component runs in the browser, beside it: it imports no `.astro` file.
    name: 'elements',
    path: 'src/components/',
    ending: '.element.ts',
    mayImport: [domain, views],
    // QR codes too: that of a comparison by link can be made only where the link is known. The worker
    // that keeps pages is made of Workbox, and reads the zip of the text edition.
    packages: [
      'chart.js',
      'fflate',
      'fuse.js',
      'uqr',
      'workbox-core',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  { name: 'styles', path: 'src/styles/', mayImport: [], packages: [] },
  {
    name: 'pages',
    path: 'src/pages/',
    mayImport: [domain, 'src/page-models/', 'src/components/', 'src/collections.ts'],
    packages: ['astro', 'astro:content'],
  },
  {
    name: 'pipeline',
    path: 'pipeline/',
    mayImport: [
      domain,
      'src/facts/tables/',
      'src/facts/source-record.ts',
      'src/facts/data-package.ts',
    ],
    packages: 'any',
  },
  {
    name: 'integrations',
    path: 'integrations/',
    // A zip is written one way, whatever it holds, and all scripts are made for the same browsers.
    mayImport: [domain, views, 'src/facts/zip-file.ts', 'architecture/oldest-browsers.ts'],
    packages: 'any',
  },
  { name: 'scripts', path: 'scripts/', mayImport: [], packages: 'any' },
  {
    name: 'authoring',
    path: 'authoring/',
    mayImport: [domain, 'src/facts/', 'src/page-models/', 'src/content-schemas/'],
    // Readers of what authors write: MDX with its places in the file, and front matter.
    packages: ['node', 'satteri', 'yaml'],
  },
  {
    // What other programs take: the site's own modules, and of the pipeline what reads a workbook.
    name: 'package',
    path: 'packages/almanac/src/',
    mayImport: [
      domain,
      'src/facts/',
      // The likeness of words, by which search mends spelling in the browser.
      'src/components/search/likeness.element.ts',
      'src/components/search/name-likeness.element.ts',
      'pipeline/oews/',
      'pipeline/oews-places/',
      'pipeline/pipeline-error.ts',
      'pipeline/source.ts',
    ],
    packages: ['@modelcontextprotocol/sdk', 'zod', 'node'],
  },
  {
    name: 'packing',
    path: 'packages/almanac/build/',
    mayImport: [
      domain,
      'src/facts/',
      'src/content-schemas/',
      'src/page-models/',
      'packages/almanac/src/',
    ],
    packages: 'any',
  },
  // A second opinion that read with the site's own code would share its mistakes.
  {
    name: 'independent checks',
    path: 'tests/support/independent/',
    mayImport: [],
    packages: 'any',
  },
];
