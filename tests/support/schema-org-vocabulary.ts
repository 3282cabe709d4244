import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A node of the vocabulary in the form that schema.org publishes it in. */
interface VocabularyNode {
  readonly '@id': string;
  readonly '@type': 'rdfs:Class' | 'rdf:Property';
  readonly 'rdfs:subClassOf'?: readonly { readonly '@id': string }[];
  readonly 'schema:domainIncludes'?: readonly { readonly '@id': string }[];
}

const nodeId = (name: string) => ({ '@id': `schema:${name}` });
const declared =
  /^(?:export )?interface (\w+?)(Base|Leaf)\b[^\n]*? extends ([^{]+)\{([\s\S]*?)^\}/gm;
const member = /^ {4}"([A-Za-z0-9]+)"\?:/gm;

/**
 * The classes and properties of schema.org, as `{ '@graph': … }`. They are read from the type
 * declarations of `schema-dts`, which are made from the vocabulary itself: the project needs no
 * second copy of it, and types and validation cannot be of different versions.
 */
export function schemaOrgVocabulary(): { readonly '@graph': readonly VocabularyNode[] } {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const [, name = '', form, bases = '', body = ''] of readFileSync(file, 'utf8').matchAll(
    declared,
  )) {
    const above = bases.match(/\w+(?=Base\b)/g) ?? [];
    add(
      parents,
      name,
      above.filter((base) => base !== name),
    );
    if (form === 'Leaf') continue;
    for (const [, property = ''] of body.matchAll(member)) add(domains, property, [name]);
  }
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({
        ...nodeId(name),
        '@type': 'rdfs:Class' as const,
        'rdfs:subClassOf': [...above].map(nodeId),
      })),
      ...[...domains].map(([property, classes]) => ({
        ...nodeId(property),
        '@type': 'rdf:Property' as const,
        'schema:domainIncludes': [...classes].map(nodeId),
      })),
    ],
  };
}

function add(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  map.set(key, new Set([...(map.get(key) ?? []), ...values]));
}
