import { layers, type Layer } from './layers.ts';

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyOf = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;

/** Matches nothing, so that an empty list forbids everything and allows nothing. */
const never = '(?!)';

/** A regular expression for the import specifiers that `packages` allow. */
export function allowedPackages(packages: readonly string[]): string {
  if (packages.length === 0) return never;
  return anyOf(
    packages.map((name) => {
      if (name === 'node') return 'node:.+';
      if (name === 'astro') return String.raw`astro(?:\/.+|:(?!content$).+)?`;
      return `${escape(name)}(?:\\/.+)?`;
    }),
  );
}

/** A regular expression, as text, for the import specifiers that `layer` may not use. */
export function forbiddenSpecifier(layer: Layer): string {
  const withoutSource = (path: string) => escape(path.replace(/^src\//, ''));
  const allowed = [layer.path, ...layer.mayImport].map(withoutSource);
  const known = layers.map(({ path }) => withoutSource(path));
  const ours = String.raw`^(?:\.\.\/)+(?:src\/)?(?!${anyOf(allowed)})${anyOf(known)}`;
  if (layer.packages === 'any') return ours;
  return `${ours}|^(?!\\.)(?!${allowedPackages(layer.packages)}$)`;
}
