import { layers, type Layer } from './layers.ts';

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyOf = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;

/** Matches nothing, so that an empty list forbids everything and allows nothing. */
const never = '(?!)';

/** The files of `layer`: its folder, or a glob pattern where it has only some of them. */
export const filesOf = ({ path, ending }: Layer): string =>
  ending ? `${path}**/*${ending}` : path;

/** A regular expression, as text, for the files of `layer`. */
export const filePattern = ({ path, ending }: Layer): string =>
  ending ? `^${escape(path)}.*${escape(ending)}$` : `^${escape(path)}`;

/** The layer of a file: of two layers of one folder the later one has some of its files. */
export function layerOf(file: string): Layer | undefined {
  return layers.findLast((layer) => new RegExp(filePattern(layer)).test(file));
}

/** The layers that hold some of the files of the folder of `layer`. */
export function insetsOf(layer: Layer): readonly Layer[] {
  return layers.filter((other) => other !== layer && other.path === layer.path && other.ending);
}

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
