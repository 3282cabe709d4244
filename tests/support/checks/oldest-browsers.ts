import doiuse from 'doiuse';
import { Linter } from 'eslint';
import esx from 'eslint-plugin-es-x';
import postcss from 'postcss';
import { browsersList } from '../../../architecture/oldest-browsers.ts';
import { safariClassFields } from '../../../architecture/safari-class-fields.ts';

/**
 * Rules that cannot tell in a built script what a method belongs to: `map` of an array or of an
 * iterator. The linter, which knows types, holds our own code to them.
 */
const needsTypes = /no-(?:iterator-prototype|resizable-and-growable|array-prototype-findlast)/;

const newerThan2022 = Object.keys(esx.configs['flat/restrict-to-es2022'].rules ?? {});

const builtScript: Linter.Config = {
  files: ['**/*.js'],
  plugins: { 'es-x': esx, safari: { rules: { 'class-fields': safariClassFields } } },
  languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
  // Any method of a newer name counts, whatever it is called on.
  settings: { 'es-x': { aggressive: true } },
  rules: {
    ...Object.fromEntries(
      newerThan2022.filter((rule) => !needsTypes.test(rule)).map((rule) => [rule, 'error']),
    ),
    'es-x/no-class-static-block': 'error',
    'es-x/no-intl-segmenter': 'error',
    'es-x/no-regexp-lookbehind-assertions': 'error',
    'safari/class-fields': 'error',
  },
};

const linter = new Linter();

/** What of a built script the oldest browsers cannot read or do not have. */
export function newerInScript(script: string): string[] {
  return linter
    .verify(script, [builtScript], 'built.js')
    .map(({ message, line, column }) => `${String(line)}:${String(column)} ${message}`);
}

/** What of a style sheet some of the oldest browsers lack, and how a page fares without it. */
const withoutIt: Readonly<Record<string, string>> = {
  'css-container-queries': 'tables of strips scroll sideways on their own, by @supports',
  'css-container-query-units': 'numerals keep their size, and the five points their width',
  'css-content-visibility': 'a closed part stays closed on paper',
  'css-has': 'the closer look is not offered, by @supports; some numbers stand on the left',
  'css-media-scripting': 'the field for a place appears when its script has come',
  'css-paged-media': 'the browser’s own margins on paper',
  'css-selection': 'the browser’s own color of selected text',
  'css-subgrid': 'parts of a card begin where its own end, not where those beside it do',
  'css-touch-action': 'a finger on the points of a drawing scrolls the page',
  'extended-system-fonts': 'another font of fixed width',
  'text-size-adjust': 'text as the browser sizes it',
};

/** What of a built style sheet the oldest browsers lack, and nothing is known to stand in for. */
export async function newerInStyles(sheet: string): Promise<string[]> {
  const found = new Set<string>();
  const plugin = doiuse({
    browsers: [...browsersList],
    onFeatureUsage({ feature, featureData, usage }) {
      if (feature in withoutIt || Object.keys(featureData?.missing ?? {}).length === 0) return;
      found.add(`${feature}: ${usage.toString().slice(0, 80)}`);
    },
  });
  const { root } = await postcss([plugin]).process(sheet, { from: undefined });
  root.walkRules(({ selectors }) => {
    const able = selectors.filter((selector) => !selector.includes(':has('));
    if (able.length > 0 && able.length < selectors.length) {
      found.add(`:has() takes the rest of the rule with it: ${selectors.join(', ').slice(0, 80)}`);
    }
  });
  return [...found];
}
