/**
 * Who may import whom. ESLint, dependency-cruiser and `tests/unit/layers.test.ts` all read this
 * list, so that there is one place to change, and a change to it is a decision to be explained
 * (docs/decisions/0001-layers.md).
 */
export interface Layer {
  readonly name: string;
  /** A folder (ends with `/`) or one file, from the project's root. */
  readonly path: string;
  /** Folders and files of ours it may import, besides itself. */
  readonly mayImport: readonly string[];
  /**
   * Packages it may import, or `any`. `node` stands for Node's own modules; `astro` for the
   * package and its virtual modules, `astro:content` apart, which must be named.
   */
  readonly packages: readonly string[] | 'any';
}

const domain = 'src/domain/';

export const layers: readonly Layer[] = [
  { name: 'domain', path: domain, mayImport: [], packages: [] },
  {
    name: 'facts',
    path: 'src/facts/',
    mayImport: [domain],
    packages: ['zod', 'csv-parse', 'fflate', 'node'],
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
    name: 'page models',
    path: 'src/page-models/',
    mayImport: [domain, 'src/facts/', 'src/content-schemas/', 'src/api-schemas/'],
    // Types of the schema.org vocabulary; nothing of it is left in what runs.
    packages: ['schema-dts'],
  },
  {
    name: 'components',
    path: 'src/components/',
    mayImport: [domain, 'src/islands/', 'src/styles/'],
    // A QR code is drawn where it is shown: it holds an address and no fact.
    packages: ['astro', 'uqr'],
  },
  {
    name: 'islands',
    path: 'src/islands/',
    mayImport: [domain],
    // QR codes too: that of a comparison by link can be made only where the link is known.
    packages: ['chart.js', 'fuse.js', 'uqr'],
  },
  { name: 'styles', path: 'src/styles/', mayImport: [], packages: [] },
  {
    name: 'pages',
    path: 'src/pages/',
    mayImport: [domain, 'src/page-models/', 'src/components/', 'src/collections.ts', 'src/styles/'],
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
  { name: 'integrations', path: 'integrations/', mayImport: [domain], packages: 'any' },
  { name: 'scripts', path: 'scripts/', mayImport: [], packages: 'any' },
  {
    name: 'authoring',
    path: 'authoring/',
    mayImport: [domain, 'src/facts/', 'src/page-models/', 'src/content-schemas/'],
    // Readers of what authors write: MDX with its places in the file, and front matter.
    packages: ['node', 'satteri', 'yaml'],
  },
  // A second opinion that read with the site's own code would share its mistakes.
  {
    name: 'independent checks',
    path: 'tests/support/independent/',
    mayImport: [],
    packages: 'any',
  },
];
