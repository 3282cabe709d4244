import { expect, test } from 'vitest';
import {
  readCareerFile,
  writeCareerFile,
  type CareerFile,
} from '../../src/domain/careers-compared/career-file.ts';
import { CareerIndex } from '../../src/domain/careers-compared/career-index.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { careerIndexFile } from '../../src/page-models/compare/career-files.ts';
import {
  comparedCareers,
  comparedOccupation,
  comparisonEdition,
} from '../../src/page-models/compare/compared-careers.ts';

const asFetched = <File>(file: File) => JSON.parse(JSON.stringify(file)) as File;

test('the browser reads from the file of every occupation what the page was built with', () => {
  const edition = asFetched(comparisonEdition());
  const differing = occupationCareers().filter((career) => {
    const built = comparedOccupation(career);
    const file: CareerFile = asFetched(writeCareerFile(built));
    return JSON.stringify(readCareerFile(file, edition)) !== JSON.stringify(built);
  });
  expect(differing.map(({ code }) => code)).toEqual([]);
}, 60_000);

test('every occupation is found by its slug, its code and its name in the singular', () => {
  const index = new CareerIndex(asFetched(careerIndexFile([])));
  const lost = occupationCareers().filter(({ code, slug }) => {
    const singular = slug.replace(/ies$/, 'y').replace(/s$/, '');
    return [code, slug, singular].some((asked) => index.find(asked)?.slug !== slug);
  });
  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

test('a written comparison of a career that there is not says which file to mend', () => {
  expect(() => comparedCareers(['wizards'], [], 'src/content/comparisons/x.mdx')).toThrow(
    /No career has the address "wizards"[\s\S]*registered-nurses/,
  );
});
