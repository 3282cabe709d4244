import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  compareAddress,
  printedAddress,
  readCompareAddress,
} from '../../src/domain/compare-careers/compare-address.ts';
import {
  readComparedFile,
  writeComparedFile,
  type ComparedFile,
} from '../../src/domain/compare-careers/compared-file.ts';
import {
  readComparedWork,
  writeComparedWork,
  type ComparedWorkFile,
} from '../../src/domain/compare-careers/compared-work-file.ts';
import { comparedWork } from '../../src/page-models/compare-careers/compared-work.ts';
import { firstPayOf, sceneOf } from '../../src/page-models/compare-careers/guide-lines.ts';
import { CareerIndex } from '../../src/domain/compare-careers/career-index.ts';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { careerIndexFile } from '../../src/page-models/compare-careers/compared-files.ts';
import {
  comparedCareers,
  comparedOccupation,
  comparisonEdition,
} from '../../src/page-models/compare-careers/compared-careers.ts';
import { contentFiles } from '../support/content/content-file.ts';

const titles = contentFiles('titles').map(({ frontMatter }) => titleFrontMatter.parse(frontMatter));

const asFetched = <File>(file: File) => JSON.parse(JSON.stringify(file)) as File;

test('the browser reads from the file of every occupation what the page was built with', () => {
  const edition = asFetched(comparisonEdition());
  const differing = occupationCareers().filter((career) => {
    const built = comparedOccupation(career);
    const file: ComparedFile = asFetched(writeComparedFile(built));
    return !isDeepStrictEqual(asFetched(readComparedFile(file, edition)), asFetched(built));
  });
  expect(differing.map(({ code }) => code)).toEqual([]);
}, 60_000);

test('and from the file of its work what is told of that, every figure with its fact id', () => {
  const edition = asFetched(comparisonEdition());
  const differing = occupationCareers().filter((career) => {
    const built = comparedWork(career, { body: '' });
    const file: ComparedWorkFile = asFetched(writeComparedWork(built));
    return !isDeepStrictEqual(asFetched(readComparedWork(file, career, edition)), asFetched(built));
  });
  expect(differing.map(({ code }) => code)).toEqual([]);
}, 60_000);

test('every guide lends a comparison its first lines and its years to the first pay, whole sentences in plain words', () => {
  const guides = contentFiles('guides').map(({ id, body }) => ({
    id,
    scene: sceneOf({ body }) ?? '',
    years: firstPayOf({ body }) ?? '',
  }));
  const faulty = guides.filter(
    ({ scene, years }) =>
      [scene, years].some((text) => !/^[\p{Lu}“\d].*[.?!]”?$/su.test(text) || /[<>*"'{}]/.test(text)) ||
      scene.length < 100 ||
      scene.length > 700,
  );
  expect(faulty).toEqual([]);
  expect(guides.length).toBeGreaterThan(120);
});

test('the survey of schooling is in the file with who answered, when and how many', () => {
  const files = occupationCareers().map((career) => writeComparedFile(comparedOccupation(career)));
  const surveys = files.flatMap(({ survey }) => survey ?? []);
  expect(surveys.length).toBeGreaterThan(600);
  expect(surveys.filter(({ date, who }) => !/^\d{4}-\d{2}$/.test(date) || who === '')).toEqual([]);
  const byLaw = files.filter(({ waysIn }) => waysIn.degreeIsLaw);
  expect(byLaw.map(({ code }) => code)).toContain('29-1021');
  expect(byLaw.filter(({ survey }) => survey)).toEqual([]);
}, 60_000);

test('every occupation is found by its slug, its code and its name in the singular', () => {
  const index = new CareerIndex(asFetched(careerIndexFile([])));
  const lost = occupationCareers().filter(({ code, slug }) => {
    const singular = slug.replace(/ies$/, 'y').replace(/s$/, '');
    return [code, slug, singular].some((asked) => index.find(asked)?.slug !== slug);
  });
  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

describe('every address of a comparison that the site writes is read back', () => {
  const index = new CareerIndex(asFetched(careerIndexFile(titles)));
  const slugs = [
    ...occupationCareers().map(({ slug }) => slug),
    ...titles.map(({ slug }) => slug),
  ];
  const readBack = (search: string) => {
    const { request, complaints } = readCompareAddress(search);
    const { careers, complaints: unknown } = index.resolve(request.careers);
    return {
      slugs: careers.map(({ slug }) => slug),
      place: request.place,
      said: [...complaints, ...unknown],
    };
  };

  test('of each career alone, with a place', () => {
    const lost = slugs.filter((slug) => {
      const { slugs: read, place, said } = readBack(
        compareAddress({ careers: [slug], place: 'atlanta-sandy-springs-roswell-ga' }),
      );
      return (
        read.join() !== slug || place !== 'atlanta-sandy-springs-roswell-ga' || said.length > 0
      );
    });
    expect(lost).toEqual([]);
    expect(slugs.length).toBeGreaterThan(860);
  });

  test('of each pair of the careers with the longest addresses and of some of the others', () => {
    const byLength = slugs.toSorted((a, b) => b.length - a.length);
    expect(byLength[0]?.length).toBeGreaterThan(80);
    const sample = [...byLength.slice(0, 20), ...byLength.filter((_, at) => at % 29 === 0)];
    const lost = sample.flatMap((first) =>
      sample
        .filter((second) => second !== first)
        .map((second) => [first, second])
        .filter((pair) => {
          const { slugs: read, said } = readBack(compareAddress({ careers: pair }));
          return read.join() !== pair.join() || said.length > 0;
        }),
    );
    expect(lost).toEqual([]);
  });

  test('of paper, which has codes where names are long, for the same careers', () => {
    const byLength = slugs.toSorted((a, b) => b.length - a.length);
    const groups = byLength.map((_, at) => byLength.slice(at, at + 6));
    const lost = groups.filter((group) => {
      const { careers } = index.resolve(group);
      const printed = printedAddress(careers, { place: 'ohio' });
      const { slugs: read, place } = readBack(printed);
      return read.join() !== group.join() || place !== 'ohio' || printed.length > 300;
    });
    expect(lost).toEqual([]);
    const [six = []] = groups;
    expect(printedAddress(index.resolve(six).careers, {})).toMatch(/^\?c=(?:\d\d-\d{4},){5}\d\d-\d{4}$/);
  });

  test('of the six with the longest addresses together', () => {
    const six = slugs.toSorted((a, b) => b.length - a.length).slice(0, 6);
    expect(readBack(compareAddress({ careers: six, place: 'ohio' }))).toEqual({
      slugs: six,
      place: 'ohio',
      said: [],
    });
  });

  test('and each career is found by its name, commas and all, among others', () => {
    const lost = occupationCareers().filter(({ name, officialName, slug }) =>
      [name, officialName].some((called) => {
        const { careers } = index.resolve(
          readCompareAddress(`?c=${encodeURIComponent(`lawyers,${called},actuaries`)}`).request
            .careers,
        );
        const found = careers.map((career) => career.slug);
        return !found.includes(slug) || !found.includes('lawyers') || !found.includes('actuaries');
      }),
    );
    expect(lost.map(({ slug }) => slug)).toEqual([]);
  });
});

test('a written comparison of a career that there is not says which file to mend', () => {
  expect(() => comparedCareers(['wizards'], [], 'src/content/comparisons/x.mdx')).toThrow(
    /No career has the address "wizards"[\s\S]*registered-nurses/,
  );
});
