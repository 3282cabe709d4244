import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './architecture/layers.ts';
import { filesOf, forbiddenSpecifier } from './architecture/layer-patterns.ts';
import { browsersList } from './architecture/oldest-browsers.ts';
import { safariClassFields } from './architecture/safari-class-fields.ts';

const queries = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Ask src/collections.ts for written content: it is the only place that knows the store.',
};

/** One zone a layer: an import the layer may not make is an error in the editor already. */
const zones = layers.map((layer) => ({
  name: `layer: ${layer.name}`,
  files: [filesOf(layer).replace(/\/$/, '/**')],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: layer.name === 'collections' ? [] : [queries],
        patterns: [
          {
            regex: forbiddenSpecifier(layer),
            message: `${filesOf(layer)} may not import this: architecture/layers.ts says what it may, CONTRIBUTING.md where code lives.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', 'packages/*/dist/', '.astro/', '.vitest/', '.cache/', 'data/']),
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
  // What runs in browsers uses nothing that the oldest of them lack: the build lowers syntax, but
  // not built-ins and not regular expressions.
  {
    files: ['src/**/*.element.ts', 'src/views/**/*.ts', 'src/domain/**/*.ts'],
    extends: [esx.configs['flat/restrict-to-es2022'], compat.configs['flat/recommended']],
    plugins: { safari: { rules: { 'class-fields': safariClassFields } } },
    settings: { targets: [...browsersList] },
    rules: {
      'safari/class-fields': 'error',
      'es-x/no-array-prototype-findlast-findlastindex': 'off',
      'es-x/no-intl-segmenter': 'error',
      'es-x/no-regexp-lookbehind-assertions': 'error',
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
