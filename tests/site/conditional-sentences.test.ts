import { describe, expect, test } from 'vitest';
import { describePage, readPage, type ReadPage } from '../support/built-site.ts';
import { select, selectOne, textOf } from '../support/html.ts';

const read = new Map<string, ReadPage>();

function pageAt(path: string): ReadPage {
  const page = read.get(path) ?? readPage(describePage(`${path}index.html`));
  read.set(path, page);
  return page;
}

const textAt = (path: string) => textOf(selectOne('main', pageAt(path).document));

const nurses = 'careers/registered-nurses/';

/** A sentence that stands on some pages only, one that must have it and one that must not. */
const sentences: readonly (readonly [sentence: string, onPage: string, notOn: string])[] = [
  [
    'Pay is published by the year only, because most people in this job do not work a standard year of hours.',
    'careers/airline-pilots-copilots-and-flight-engineers/',
    nurses,
  ],
  [
    'Pay is published by the hour only, because many people in this job do not work all year.',
    'careers/actors/',
    nurses,
  ],
  [
    'Two of the points below are the same amount.',
    'careers/subway-and-streetcar-operators/',
    nurses,
  ],
  [
    'This line of the statistics holds many different jobs, so its pay says little about any one of them.',
    'careers/biological-scientists-all-other/',
    nurses,
  ],
  ['goes on to the right', 'categories/management/', 'categories/legal/'],
  [
    'The bureau rounds people to the nearest hundred, so 0 means fewer than 50.',
    'careers/astronomers/',
    nurses,
  ],
  ['would be new jobs.', nurses, 'careers/advertising-and-promotions-managers/'],
  ['of those places are not filled again', 'careers/advertising-and-promotions-managers/', nurses],
  ['Almost no change: over the decade', 'careers/astronomers/', nurses],
  ['Imprecise: the answers are so few', nurses, 'careers/accountants-and-auditors/'],
  ['Programs of study that lead here', nurses, 'careers/cashiers/'],
  ['The search finds', nurses, 'careers/accountants-and-auditors/'],
  ['Compared here are the', `${nurses}places/`, 'careers/actors/places/'],
  [
    'At national prices, worked out for',
    `${nurses}places/`,
    'careers/disc-jockeys-except-radio/places/',
  ],
  ['This compares prices, not pay.', 'places/texas/', 'places/guam/'],
  ['No price level is published for Guam', 'places/guam/', 'places/texas/'],
  [
    'For states we hold only the level of all prices together.',
    'places/texas/',
    'places/abilene-tx/',
  ],
  ['buys in the country as a whole', 'places/texas/', 'places/guam/'],
  [
    'Across a new list a code can count other people',
    'data/changes/2018-05-to-2019-05/',
    'data/changes/2024-05-to-2025-05/',
  ],
  [
    'All certifications, by career and by issuer',
    'qualifications/state-licenses/',
    'qualifications/apprenticeship/',
  ],
];

describe.each(sentences)('"%s"', (sentence, onPage, notOn) => {
  test(`stands on ${onPage}`, () => {
    expect(textAt(onPage).includes(sentence)).toBe(true);
  });

  test(`does not stand on ${notOn}`, () => {
    expect(textAt(notOn).includes(sentence)).toBe(false);
  });
});

test.each([
  ['by the year only', 'careers/airline-pilots-copilots-and-flight-engineers/', 'annual-only'],
  ['by the hour only', 'careers/actors/', 'hourly-only'],
])('"%s" leads to what that means', (words, path, term) => {
  const links = select('.note a', pageAt(path).document).filter((link) => textOf(link) === words);
  expect(links.map(({ attribs }) => attribs.href)).toEqual([`../../glossary/#${term}`]);
});
