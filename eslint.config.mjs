import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './architecture/layers.ts';
import { forbiddenSpecifier } from './architecture/layer-patterns.ts';

const queries = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Ask src/collections.ts for written content: it is the only place that knows the store.',
};

/** One zone a layer: an import the layer may not make is an error in the editor already. */
const zones = layers.map((layer) => ({
  name: `layer: ${layer.name}`,
  files: layer.path.endsWith('/') ? [`${layer.path}**`] : [layer.path],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: layer.name === 'collections' ? [] : [queries],
        patterns: [
          {
            regex: forbiddenSpecifier(layer),
            message: `${layer.path} may not import this: architecture/layers.ts says what it may, CONTRIBUTING.md where code lives.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.vitest/', '.cache/', 'data/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a message needs no ceremony; everything else does.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.sort()` as a callback is plain enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Types of .astro files are checked by `astro check`; here their syntax and imports are.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  {
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    rules: {
      // `style=""` is blocked by the content security policy.
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message:
            'The content security policy blocks style attributes: use a class or a data attribute.',
        },
      ],
    },
  },
  ...zones,
);
