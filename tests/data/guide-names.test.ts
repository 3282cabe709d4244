import { expect, test } from 'vitest';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { plainNames } from '../../src/page-models/plain-names.ts';
import { shortAddresses } from '../../src/page-models/short-addresses.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { dataRows } from '../support/content/known-data.ts';
import { searchedTitles, writtenGuides } from '../support/searched-titles.ts';

test('search finds a career by each other name its guide lists', () => {
  const { answerer } = searchedTitles();
  const lost = writtenGuides().flatMap(({ code, alsoCalled }) =>
    alsoCalled.filter((name) => {
      const found = answerer.answer(name, 5).results.slice(0, 3);
      return !found.some(({ codes }) => codes.includes(code));
    }),
  );
  expect(lost).toEqual([]);
}, 60_000);

test('an other name that is the address of a career is refused in a whole sentence', () => {
  expect(() =>
    shortAddresses({
      guides: [
        { slug: 'electricians', code: '47-2111', alsoCalled: ['Sparky', 'Registered nurses'] },
      ],
    }),
  ).toThrow(
    'The other name "Registered nurses" would have the address of a career or of another name, /careers/registered-nurses/.',
  );
});

test('each other name leads to its career, by guide, by title and by plain name', () => {
  const addresses = shortAddresses({
    guides: [{ slug: 'electricians', code: '47-2111', alsoCalled: ['Journey Worker'] }],
    titles: [{ slug: 'content-creator', title: 'Content creator', alsoCalled: ['YouTuber'] }],
    plainNames: [
      { name: 'Journey worker', code: '29-1141' },
      { name: 'Bodyguard', code: '33-9032' },
    ],
  });
  expect(addresses.map(({ slug, name, career }) => [slug, name, career.href])).toEqual([
    ['journey-worker', 'Journey Worker', '/careers/electricians/'],
    ['youtuber', 'YouTuber', '/careers/content-creator/'],
    ['bodyguard', 'Bodyguard', '/careers/security-guards/'],
  ]);
  expect(addresses[1]?.career.people).toBe('the job title “Content creator”');
});

test('a name of two careers is refused', () => {
  expect(() =>
    shortAddresses({
      guides: [],
      titles: [{ slug: 'content-creator', title: 'Content creator', alsoCalled: ['Bodyguard'] }],
      plainNames: [{ name: 'Bodyguard', code: '33-9032' }],
    }),
  ).toThrow('"Bodyguard" would have the address');
});

test('every other name that is written has an address of its own', () => {
  const titles = contentFiles('titles').map(({ frontMatter }) =>
    titleFrontMatter.parse(frontMatter),
  );
  const addresses = shortAddresses({ guides: writtenGuides(), titles, plainNames });
  expect(addresses.length).toBeGreaterThan(400);
  expect(new Set(addresses.map(({ slug }) => slug)).size).toBe(addresses.length);
});

test('each plain name is counted in its occupation and in no other', () => {
  const listed = Map.groupBy(dataRows('titles/titles.csv'), ({ title }) =>
    (title ?? '').toLowerCase(),
  );
  const wrong = plainNames.filter(({ name, code }) => {
    const lines = listed.get(name.toLowerCase()) ?? [];
    const matched = lines.filter(({ source }) => source === 'soc-direct-match');
    const codes = (matched.length > 0 ? matched : lines).map((line) => line.code);
    return codes.length === 0 || codes.some((listedCode) => listedCode !== code);
  });
  expect(wrong).toEqual([]);
});
