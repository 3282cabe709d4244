import { filePattern, filesOf, insetsOf } from './architecture/layer-patterns.ts';
import { layers } from './architecture/layers.ts';

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const starts = (paths) => `^(?:${paths.map(escape).join('|')})`;
const ours = '^(?:src|pipeline|packages|integrations|scripts|authoring|architecture|tests)/';

/** The layers of architecture/layers.ts, as rules on resolved modules. */
const layerRules = layers.flatMap((layer) => {
  const { name, mayImport, packages } = layer;
  const from = { path: filePattern(layer), pathNot: insetsOf(layer).map(filePattern) };
  const allowedPaths = [filePattern(layer), ...(mayImport.length > 0 ? [starts(mayImport)] : [])];
  const rule = { severity: 'error', from };
  const rules = [
    {
      ...rule,
      name: `layer of ${name}: ours`,
      comment: `${filesOf(layer)} may import only ${[filesOf(layer), ...mayImport].join(', ')}.`,
      to: { path: ours, pathNot: allowedPaths },
    },
  ];
  if (packages === 'any') return rules;
  const allowed = packages.filter((name) => name !== 'node');
  return [
    ...rules,
    {
      ...rule,
      name: `layer of ${name}: packages`,
      comment: `${filesOf(layer)} may import only these packages: ${packages.join(', ') || 'none'}.`,
      to: {
        pathNot: [
          ours,
          `(?:^|node_modules/)(?:${allowed.map(escape).join('|') || '(?!)'})(?:[/:]|$)`,
        ],
        ...(packages.includes('node') ? { dependencyTypesNot: ['core'] } : {}),
      },
    },
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one module, or hide a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unknown-modules',
      comment: 'Every import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', String.raw`\.astro$`] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/', '^data/', '^packages/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.astro', '.json', '.css'],
    },
  },
};
