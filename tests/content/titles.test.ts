import { describe, expect, test } from 'vitest';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { bandProblems } from '../support/content/guide-band.ts';
import {
  dataRows,
  newestNationalRows,
  projectionEditions,
  wholeProjectionEditions,
} from '../support/content/known-data.ts';

const titles = contentFiles('titles').map((file) => ({
  file,
  id: file.id,
  body: file.body,
  data: titleFrontMatter.parse(file.frontMatter),
}));
const detailed = new Set(
  newestNationalRows().flatMap((row) => (row.level === 'detailed' ? [row.code] : [])),
);
/** Every line of the lists of titles: title, code and list. */
const listed = new Set(
  dataRows('titles/titles.csv').map(({ title, code, source }) => [title, code, source].join('|')),
);

describe.each(titles.map((title) => [title.id, title] as const))(
  'the title page %s',
  (_, title) => {
    const { candidates, nextDoor, routes } = title.data;

    test('has the address of its file', () => {
      expect(title.data.slug).toBe(title.id);
    });

    test('has no candidate twice, and each is an occupation with a page', () => {
      const codes = candidates.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !detailed.has(code))).toEqual([]);
    });

    test('says where each candidate comes from, and the list named has it', () => {
      const missing = candidates.flatMap(({ code, source }) => {
        if (source.kind !== 'listed') return [];
        return listed.has([source.as, code, source.list].join('|'))
          ? []
          : [`${source.list} has no "${source.as}" under ${code}.`];
      });
      expect(missing).toEqual([]);
    });

    test('shows every candidate a way in', () => {
      const reached = new Set(routes.flatMap(({ leadsTo }) => leadsTo));
      expect(candidates.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
    });

    test('leads next door to other jobs than its own', () => {
      const own = new Set(candidates.map(({ code }) => code));
      expect(nextDoor.filter(({ code }) => own.has(code))).toEqual([]);
    });

    test('reads within the band', () => {
      expect(bandProblems(title.file)).toEqual([]);
    });

    test('was reviewed after its sources were checked', () => {
      const { reviewed, sources } = title.data;
      expect(sources.filter(({ checked }) => checked > reviewed)).toEqual([]);
    });

    test.each([
      'What the title means',
      'What you do',
      'The hard part',
      'Ways in',
      'Start now, at 15',
      'Why other sites disagree',
      'What is not known',
      'Careers next door',
    ])('has the part "%s"', (heading) => {
      expect(title.body).toContain(`\n<Part heading="${heading}">\n`);
    });

    test.each(['Qualities', 'Routes', 'Credentials', 'Questions', 'NextDoor'])(
      'places the list <%s /> once',
      (name) => {
        expect(title.body.split(`<${name} />`)).toHaveLength(2);
      },
    );
  },
);

test('a code is the title of one page at most', () => {
  const slugs = titles.map(({ data }) => data.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('the note on the two editions of the projections goes when the newest is held whole', () => {
  const data = contentFiles('pages').find(({ id }) => id === 'data');
  const newest = projectionEditions().toSorted().at(-1) ?? '';
  expect(data?.body.includes('Two editions of the projections')).toBe(
    !wholeProjectionEditions().includes(newest),
  );
});
