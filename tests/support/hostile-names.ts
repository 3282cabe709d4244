import { craftedStrings } from './crafted-strings.ts';

/** Names that look like an address, or become one where a page is careless. */
export const namesWithAddress: readonly string[] = [
  'https://example.org/',
  'HTTP://EXAMPLE.ORG',
  '//example.org',
  'Win at example.org today',
  'www.example',
  'someone@example',
  'example。org',
  'example．org',
  'exam\u200bple\u2060.o\u00adrg',
  'example.\u202eorg',
  '192.168.0.1',
  'javascript:alert(1)',
  'mailto:someone',
  'tel:5550100',
  'https%3A%2F%2Fexample.org',
];

/** Names made of what is no plain word. */
export const namesOfSigns: readonly string[] = [
  '🎉🎉🎉',
  '\u202e\u2066\u2069',
  '\u3164\u115f\u2800',
  '<>{}[]|\\^~`=*_$%@',
  '\u0301\u0301\u0301',
];

/** Names that stay words once what is hostile in them is taken out: as asked, and as shown. */
export const mendedNames: readonly (readonly [asked: string, shown: string])[] = [
  ['<b>Health</b> careers', 'b Health /b careers'],
  ['Health\u202e careers', 'Health careers'],
  ['\u2067Health\u2069\u200f careers', 'Health careers'],
  ['Health 🎉 careers 👩🏽‍⚕️', 'Health careers'],
  ['Health\n\tcareers\u2028period 3', 'Health careers period 3'],
  ['%3Cimg src=x%3E careers', '3Cimg src x 3E careers'],
  ['Ｈｅａｌｔｈ careers', 'Health careers'],
  [`He\u0301${'\u0336'.repeat(40)}alth`, 'Hé\u0336\u0336\u0336alth'],
  ['a'.repeat(10_000), 'a'.repeat(60)],
  ['한글'.repeat(500), '한글'.repeat(30)],
  ['constructor', 'constructor'],
];

/** Every name of a link that a page must take without harm. */
export const hostileNames: readonly string[] = [
  ...namesWithAddress,
  ...namesOfSigns,
  ...mendedNames.map(([asked]) => asked),
  ...craftedStrings,
];
