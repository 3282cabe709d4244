import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { DisplayedFact } from '../displayed-facts.ts';

/** A file of `/api/` in the built site. */
export interface ApiFile {
  /** Path below `dist/`: `api/v1/careers/registered-nurses.json`. */
  readonly file: string;
  readonly json: unknown;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compiles a JSON Schema. Throws when it is no schema of draft 2020-12. */
export function compiledSchema(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: false });
  formats(ajv);
  return ajv.compile(schema);
}

/** How a file differs from a schema, as a sentence. */
export function schemaProblems({ file, json }: ApiFile, validate: ValidateFunction): string[] {
  if (validate(json)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${file}${instancePath} ${message} (${JSON.stringify(params)})`,
  );
}

/** Every group of fields in `value` that `matches`. */
function groupsIn(
  value: unknown,
  matches: (group: Readonly<Record<string, unknown>>) => boolean,
): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const visit = (at: unknown): void => {
    if (isGroup(at) && matches(at)) found.push(at);
    if (typeof at === 'object' && at !== null) Object.values(at).forEach(visit);
  };
  visit(value);
  return found;
}

/** A value of a file as text, whatever it is. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const figuresIn = (json: unknown) => groupsIn(json, (group) => 'factId' in group);

/** Every figure of a file, to be held against what is published. */
export function apiFacts({ file, json }: ApiFile): DisplayedFact[] {
  return figuresIn(json).map(({ factId, value, missing }) => {
    const at = { path: file, fact: plain(factId) };
    return missing !== undefined
      ? { ...at, missing: plain(missing) }
      : { ...at, value: plain(value) };
  });
}

const unitOf: readonly (readonly [RegExp, string])[] = [
  [/\/annual-[a-z0-9]+$/, 'usd-year'],
  [/\/hourly-[a-z0-9]+$/, 'usd-hour'],
  [/(?:-rse|-percent|-rate)$/, 'percent'],
  [/\/index$/, 'index'],
  [/./, 'persons'],
];

/** Figures whose unit is not that of their measure, or that round where whole ones are published. */
export function unitProblems({ file, json }: ApiFile): string[] {
  return figuresIn(json).flatMap(({ factId, unit, value }) => {
    const fact = plain(factId);
    const expected = unitOf.find(([pattern]) => pattern.test(fact))?.[1];
    const problems = unit === expected ? [] : [`${file}: ${fact} is in ${plain(unit)}`];
    const isWhole = expected === 'persons' || expected === 'usd-year';
    if (isWhole && typeof value === 'number' && !Number.isInteger(value)) {
      problems.push(`${file}: ${fact} has the value ${value}, which is not whole`);
    }
    return problems;
  });
}

/** Whether a figure may stand in the field `name`: that of its measure, its point of pay or its line of prices. */
function belongs(name: string, fact: string): boolean {
  const [measure = '', line] = fact.split('/').toReversed();
  if (measure === 'index') return name === 'prices' || name === line;
  return measure === name || measure === `annual-${name}` || measure === `hourly-${name}`;
}

/** Figures that stand in the field of another. */
export function fieldProblems({ file, json }: ApiFile): string[] {
  return groupsIn(json, () => true).flatMap((group) =>
    Object.entries(group).flatMap(([name, value]) => {
      if (typeof value !== 'object' || value === null || !('factId' in value)) return [];
      const fact = plain(value.factId);
      return belongs(name, fact) ? [] : [`${file}: ${fact} stands in the field "${name}"`];
    }),
  );
}

const addressFields = new Set(['$schema', 'page', 'api', 'tables']);

/** Addresses of a file that lead to nothing among `files`, the paths below `dist/`. */
export function addressProblems({ file, json }: ApiFile, files: ReadonlySet<string>): string[] {
  const groups = groupsIn(json, () => true);
  const addresses = groups.flatMap((group) =>
    Object.entries(group)
      .filter(([name, value]) => addressFields.has(name) && typeof value === 'string')
      .map(([, value]) => plain(value)),
  );
  return [...new Set(addresses)].flatMap((address) => {
    const url = new URL(address, `https://host.example/folder/${file}`);
    const path = url.pathname.replace(/\/$/, '/index.html').replace('/folder/', '');
    const isOurs = url.origin === 'https://host.example' && url.pathname.startsWith('/folder/');
    return isOurs && files.has(path) ? [] : [`${file} leads to ${address}, where nothing is`];
  });
}
