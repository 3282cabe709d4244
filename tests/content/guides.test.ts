import { describe, expect, test } from 'vitest';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { guideParts } from '../../src/domain/site/guide-parts.ts';
import { slugOf } from '../../src/domain/site/slug.ts';
import { occupationCareer } from '../../src/page-models/career-directory.ts';
import { shortAddresses } from '../../src/page-models/short-addresses.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { bandProblems } from '../support/content/guide-band.ts';
import { partsOf } from '../support/content/parts.ts';
import { sentencesAsWritten } from '../support/content/plain-wording.ts';
import { readingLevel } from '../support/content/reading-level.ts';

const guides = contentFiles('guides').map((file) => ({
  file,
  data: guideFrontMatter.parse(file.frontMatter),
}));

describe.each(guides.map((guide) => [guide.file.id, guide] as const))(
  'the guide %s',
  (id, { file, data }) => {
    test('has the address of its file and of its occupation', () => {
      expect(data.slug).toBe(id);
      expect(occupationCareer(data.code)?.slug).toBe(id);
    });

    test('has every part, in order, and nothing outside of them', () => {
      const { headings, outside } = partsOf(file.body);
      expect(outside).toEqual([]);
      expect(headings.filter((heading) => guideParts.has(heading))).toEqual([...guideParts.keys()]);
      expect(headings).toContain('For parents');
    });

    test.each(['Qualities', 'Routes', 'Credentials', 'Questions', 'NextDoor'])(
      'places the list <%s /> once',
      (name) => {
        expect(file.body.split(`<${name} />`)).toHaveLength(2);
      },
    );

    test('is 500 to 1,100 words long', () => {
      const { words } = readingLevel(sentencesAsWritten(file));
      expect(words).toBeGreaterThanOrEqual(500);
      expect(words).toBeLessThanOrEqual(1100);
    });

    test('reads within the band', () => {
      expect(bandProblems(file)).toEqual([]);
    });

    test('has a way in that leads to the job, and leads next door to other jobs', () => {
      expect(data.routes.flatMap(({ leadsTo }) => leadsTo)).toContain(data.code);
      expect(data.nextDoor.map(({ code }) => code)).not.toContain(data.code);
    });

    test('was reviewed after its sources were checked', () => {
      expect(data.sources.filter(({ checked }) => checked > data.reviewed)).toEqual([]);
    });
  },
);

test('no occupation has two guides', () => {
  const codes = guides.map(({ data }) => data.code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

test('no other name is the address of another page', () => {
  const titles = new Set(contentFiles('titles').map(({ id }) => id));
  const addresses = shortAddresses({ guides: guides.map(({ data }) => data) });
  expect(addresses.filter(({ slug }) => titles.has(slug))).toEqual([]);
});

test('no other name means two occupations', () => {
  const names = guides.flatMap(({ data }) => data.alsoCalled.map(slugOf));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
