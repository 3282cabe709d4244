import { allowedPackages, filePattern, filesOf, layerOf } from './layer-patterns.ts';

/** One file that needs another: both from the project's root, or a package as it is written. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const ours = /^(?:src|pipeline|packages|integrations|scripts|architecture|tests)\//;

/** Why the layers do not allow an import, as a sentence; undefined when they do. */
export function forbiddenImport({ from, to }: Import): string | undefined {
  const layer = layerOf(from);
  if (!layer) return undefined;
  if (ours.test(to)) {
    const isOwn = new RegExp(filePattern(layer)).test(to);
    if (isOwn || layer.mayImport.some((path) => to.startsWith(path))) return undefined;
    const allowed = [filesOf(layer), ...layer.mayImport];
    return `${from} imports ${to}; ${filesOf(layer)} may import only ${allowed.join(', ')}.`;
  }
  if (layer.packages === 'any') return undefined;
  if (new RegExp(`^${allowedPackages(layer.packages)}$`).test(to)) return undefined;
  return `${from} imports ${to}; ${filesOf(layer)} may import only these packages: ${layer.packages.join(', ') || 'none'}.`;
}
