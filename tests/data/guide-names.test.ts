import { expect, test } from 'vitest';
import { shortAddresses } from '../../src/page-models/short-addresses.ts';
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
    shortAddresses([
      { slug: 'electricians', code: '47-2111', alsoCalled: ['Sparky', 'Registered nurses'] },
    ]),
  ).toThrow(
    'The other name "Registered nurses" would have the address of a career, /careers/registered-nurses/.',
  );
});

test('each other name leads to its career', () => {
  const [address] = shortAddresses([
    { slug: 'electricians', code: '47-2111', alsoCalled: ['Journey Worker'] },
  ]);
  expect(address).toMatchObject({
    slug: 'journey-worker',
    name: 'Journey Worker',
    career: { href: '/careers/electricians/' },
  });
});
