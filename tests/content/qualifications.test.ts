import { describe, expect, test } from 'vitest';
import { qualificationFrontMatter } from '../../src/content-schemas/qualification.ts';
import { entryEducationLevels } from '../../src/domain/schooling/preparation.ts';
import {
  levelSlug,
  trainingKinds,
  trainingSlug,
} from '../../src/domain/schooling/qualification.ts';
import { contentFiles } from '../support/content/content-file.ts';

const qualifications = contentFiles('qualifications').map((file) => ({
  id: file.id,
  body: file.body,
  data: qualificationFrontMatter.parse(file.frontMatter),
}));

const parts = [
  'What it is',
  'What it leads to',
  'What it does not promise',
  'Questions to ask',
] as const;

describe.each(qualifications.map((qualification) => [qualification.id, qualification] as const))(
  'the qualification %s',
  (id, { data, body }) => {
    test('has the address of its file', () => {
      expect(data.slug).toBe(id);
    });

    test('has its four parts in order', () => {
      const headings = [...body.matchAll(/<Part heading="([^"]+)">/g)].map(
        ([, heading]) => heading,
      );
      expect(headings).toEqual(parts);
    });

    test('was reviewed after its sources were checked', () => {
      expect(data.sources.filter(({ checked }) => checked > data.reviewed)).toEqual([]);
    });
  },
);

test('every level of schooling is written of once, at the address that careers link to', () => {
  const written = qualifications.flatMap(({ id, data }) =>
    data.careersBy.education ? [[data.careersBy.education, id]] : [],
  );
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(entryEducationLevels.map((level) => [level, levelSlug(level)])),
  );
  expect(written).toHaveLength(entryEducationLevels.length);
});

test('every kind of training is written of once, at the address that careers link to', () => {
  const written = qualifications.flatMap(({ id, data }) =>
    (data.careersBy.training ?? []).map((kind) => [kind, id]),
  );
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(trainingKinds.map((kind) => [kind, trainingSlug(kind)])),
  );
  expect(written).toHaveLength(trainingKinds.length);
});

const refused: readonly (readonly [unknown, string])[] = [
  [{}, 'no list at all'],
  [{ education: 'masters', training: ['apprenticeship'] }, 'two lists'],
  [{ education: 'phd' }, 'a level that analysts do not assign'],
];

test.each(refused)('a page with %j is refused: %s', (careersBy) => {
  const [first] = qualifications;
  expect(qualificationFrontMatter.safeParse({ ...first?.data, careersBy }).success).toBe(false);
});
