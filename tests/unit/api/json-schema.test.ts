import { describe, expect, test } from 'vitest';
import { apiKinds, jsonSchemaOf } from '../../../src/api-schemas/json-schema.ts';
import { occupationCareers } from '../../../src/page-models/career-directory.ts';
import { careerFile } from '../../../src/page-models/api/career-file.ts';
import { placesFile } from '../../../src/page-models/api/list-files.ts';
import { compiledSchema } from '../../support/checks/api-files.ts';

const [career] = occupationCareers();
if (!career) throw new Error('There are no careers.');
const sound = careerFile(career);
const open = compiledSchema(jsonSchemaOf('career', 'open'));
const closed = compiledSchema(jsonSchemaOf('career', 'closed'));

type Draft = Record<string, never> & ReturnType<typeof structuredClone<typeof sound>>;

/** The sound file with something changed in it. */
function changed(change: (file: Draft) => void): unknown {
  const file = structuredClone(sound) as Draft;
  change(file);
  return file;
}

const median = (file: Draft) => file.data.figures.oews['annual-median'] as Record<string, unknown>;
const drop = (group: object, field: string) => Reflect.deleteProperty(group, field);

test('the schema takes the file of an occupation', () => {
  expect(open(sound), JSON.stringify(open.errors)).toBe(true);
  expect(closed(sound), JSON.stringify(closed.errors)).toBe(true);
});

test.each(apiKinds)(
  'the schema of a %s is one of draft 2020-12, and says what it is about',
  (kind) => {
    const schema = jsonSchemaOf(kind, 'open');
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `Career Almanac: ${kind}`,
      description: expect.stringMatching(/\.$/) as unknown,
    });
    expect(() => compiledSchema(schema)).not.toThrow();
  },
);

describe('the schema refuses', () => {
  test.each<[string, (file: Draft) => void]>([
    ['a file without sources', (file) => drop(file, 'sources')],
    ['another kind of file', (file) => Object.assign(file, { kind: 'place' })],
    ['another version', (file) => Object.assign(file, { apiVersion: '2.0' })],
    ['a code that is none', (file) => Object.assign(file.data, { code: '291141' })],
    ['a measure left out', (file) => drop(file.data.figures.oews, 'annual-p10')],
    ['a number in words', (file) => Object.assign(median(file), { value: '$97,550' })],
    ['a figure without its fact id', (file) => drop(median(file), 'factId')],
    ['a fact id that is none', (file) => Object.assign(median(file), { factId: 'oews/median' })],
    ['a figure with neither number nor reason', (file) => drop(median(file), 'value')],
    ['a figure with both', (file) => Object.assign(median(file), { missing: 'not-published' })],
    [
      'a 0 that stands for a gap',
      (file) => Object.assign(median(file), { value: 0, missing: 'hourly-only' }),
    ],
    [
      'an unknown reason',
      (file) => {
        drop(median(file), 'value');
        Object.assign(median(file), { missing: 'unknown' });
      },
    ],
    [
      'a threshold where nothing is top-coded',
      (file) => {
        drop(median(file), 'value');
        Object.assign(median(file), { missing: 'hourly-only', atLeast: 239200 });
      },
    ],
    ['an unknown unit', (file) => Object.assign(median(file), { unit: 'eur' })],
    ['a day that is none', (file) => Object.assign(file.sources[0] ?? {}, { retrieved: 'May' })],
  ])('%s', (_, change) => {
    expect(open(changed(change))).toBe(false);
  });

  test('the file of another kind', () => {
    expect(compiledSchema(jsonSchemaOf('places', 'open'))(placesFile())).toBe(true);
    expect(compiledSchema(jsonSchemaOf('places', 'open'))(sound)).toBe(false);
  });
});

describe('a field that a later version adds', () => {
  test.each<[string, (file: Draft) => void]>([
    ['to the file', (file) => Object.assign(file, { added: 1 })],
    ['to its data', (file) => Object.assign(file.data, { added: 1 })],
    ['to a figure', (file) => Object.assign(median(file), { added: 1 })],
    ['as a measure', (file) => Object.assign(file.data.figures.oews, { added: 1 })],
  ])('%s is let through by the published schema and seen by the closed one', (_, change) => {
    expect(open(changed(change))).toBe(true);
    expect(closed(changed(change))).toBe(false);
  });
});
