import { describe, expect, test } from 'vitest';
import { idOfFile, unlike } from '../../src/content-schemas/own-names.ts';

const folder = 'src/content/guides';

describe('the id of a content file', () => {
  test.each([
    ['bakers.mdx', 'bakers'],
    ['bakers.mdx', undefined],
  ])('%s with the slug %s is its name', (file, slug) => {
    expect(idOfFile(folder, file, slug)).toBe('bakers');
  });

  test.each(['cooks', 'Bakers', 'bakers ', '', 7, null])(
    'is never the slug %j of another: the sentence names file and slug',
    (slug) => {
      expect(() => idOfFile(folder, 'bakers.mdx', slug)).toThrow(
        `src/content/guides/bakers.mdx: The slug is ${JSON.stringify(slug)}, and the file is called "bakers". Make them the same`,
      );
    },
  );
});

const entry = (id: string, ...names: string[]) => ({ id, filePath: `${folder}/${id}.mdx`, names });
const namesOf = ({ names }: { names: readonly string[] }) => names;

describe('entries of one kind', () => {
  test('stay as they are when each has names of its own', () => {
    const entries = [entry('a', 'RN', 'nurse'), entry('b'), entry('c', 'baker')];
    expect(unlike(entries, 'name', namesOf)).toBe(entries);
  });

  test.each([
    ['one name', [entry('a', '29-1141'), entry('b', '29-1141')]],
    ['one name in other letters', [entry('a', 'Median'), entry('b', 'x', 'median')]],
    ['a third in between', [entry('a', 'median'), entry('c', 'mean'), entry('b', 'median')]],
  ])('with %s are refused by both files', (_, entries) => {
    expect(() => unlike(entries, 'name', namesOf)).toThrow(
      /guides\/a\.mdx and src\/content\/guides\/b\.mdx have the same name twice/,
    );
  });

  test('that say a name twice themselves are refused', () => {
    expect(() => unlike([entry('a', 'rn', 'rn')], 'other name', namesOf)).toThrow(
      'src/content/guides/a.mdx has the same other name twice: "rn". Change one of the two, or take it out.',
    );
  });
});
