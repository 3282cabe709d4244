import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../../authoring/term-links.ts';
import type { LinkedTerm } from '../../../authoring/word-finder.ts';
import { proseBlocks } from '../../support/content/prose.ts';

const terms: readonly LinkedTerm[] = [
  { id: 'license', words: ['license', 'licenses'], notIn: ['driver’s license'] },
  { id: 'board', words: ['license board'], notIn: [] },
  { id: 'masters', words: ['master’s degree', 'master’s'], notIn: [] },
  { id: 'iep', words: ['IEP'], notIn: [] },
  { id: 'onet', words: ['O*NET'], notIn: [] },
  { id: 'opening', words: [], notIn: [] },
];
const linked = (text: string) => linkTerms(text, terms).text;

describe('the first use of a term', () => {
  test.each([
    ['in a sentence', 'Get a license.', 'Get a <Term id="license">license</Term>.'],
    ['and no later one', 'A license, licenses.', 'A <Term id="license">license</Term>, licenses.'],
    ['at the start', 'Licenses differ.', '<Term id="license">Licenses</Term> differ.'],
    [
      'after a full stop',
      'Ask. “License first.”',
      'Ask. “<Term id="license">License</Term> first.”',
    ],
    ['in bold', '- **License.** Ask.', '- **<Term id="license">License</Term>.** Ask.'],
    ['at the end of a list', '- 1\n- License.', '- 1\n- <Term id="license">License</Term>.'],
    ['before a possessive', "the license's day", 'the <Term id="license">license</Term>\'s day'],
    ['with either mark', "a master's degree", 'a <Term id="masters">master\'s degree</Term>'],
    ['in its longer form', 'the license board', 'the <Term id="board">license board</Term>'],
    [
      'over a line break',
      'a license\nboard of it',
      'a <Term id="board">license\nboard</Term> of it',
    ],
    ['with an escape', 'says O\\*NET here', 'says <Term id="onet">O\\*NET</Term> here'],
    [
      'after a character of two units',
      '😀 one license',
      '😀 one <Term id="license">license</Term>',
    ],
    [
      'inside a part',
      '<Part heading="A license">\n\nGet a license.\n\n</Part>',
      '<Part heading="A license">\n\nGet a <Term id="license">license</Term>.\n\n</Part>',
    ],
    [
      'after the front matter, a heading, a link, code and a component that hold it too',
      '---\nsummary: A license.\n---\n\n### A license\n\nSee [a license](/x/), `license`, <Career code="1">license</Career>, license.',
      '---\nsummary: A license.\n---\n\n### A license\n\nSee [a license](/x/), `license`, <Career code="1">license</Career>, <Term id="license">license</Term>.',
    ],
  ])('is linked %s', (_, before, after) => {
    expect(linked(before)).toBe(after);
  });

  test.each([
    ['a part of a word', 'Unlicensed, sublicense, licensee.'],
    ['a part of a compound', 'A license-holder and a co-license.'],
    ['a phrase that means something else', "Bring a driver’s license or driver's license."],
    ['a name', 'The National License Office and the Master’s Cup.'],
    ['other capitals than the term has', 'A LICENSE, an iep.'],
    [
      'a line of its own, which would be no sentence any more',
      '- License\n\nlicense\n\n- IEP license\n',
    ],
    ['a term without words of its own', 'An opening.'],
  ])('is not %s', (_, text) => {
    expect(linkTerms(text, terms)).toEqual({ text, linked: [], unlinked: [] });
  });
});

describe('a link that is there', () => {
  test.each([
    ['stays when it is first', '<Term id="license">Leave</Term> is a license.', undefined],
    [
      'goes when a plain use comes before it',
      'A license. A <Term id="license">**state** license</Term>.',
      'A <Term id="license">license</Term>. A **state** license.',
    ],
    [
      'goes when another comes before it, for terms without words of their own, too',
      '<Term id="opening">Openings</Term>, <Term id="opening">places</Term>.',
      '<Term id="opening">Openings</Term>, places.',
    ],
    [
      'sets free the words of another term when it goes',
      'A license. <Term id="license">IEP license</Term>. An IEP.',
      'A <Term id="license">license</Term>. <Term id="iep">IEP</Term> license. An IEP.',
    ],
  ])('%s', (_, before, after = before) => {
    expect(linked(before)).toBe(after);
  });
});

test('what was linked and unlinked is told in words', () => {
  const { linked, unlinked } = linkTerms('A license. Its <Term id="license">leave</Term>.', terms);
  expect(linked).toEqual([{ id: 'license', words: 'license' }]);
  expect(unlinked).toEqual([{ id: 'license', words: 'leave' }]);
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...['license', 'License', 'license board', "master's", 'IEP', 'driver’s license', 'a', '.'],
    ...['**license**', '[license](/x/)', '<Pay code="1" />', '<Career code="1">IEP</Career>'],
    ...[
      '<Term id="license">leave</Term>',
      '<Term id="iep">IEP license</Term>',
      '\n\ny',
      '\n\n- y',
      '\n\n- 1\n- license\n\ny',
    ],
  );
  const texts = fc.array(words, { maxLength: 14 }).map((parts) => `x ${parts.join(' ')} x`);
  const read = (mdx: string) => proseBlocks(mdx, ({ name, text }) => text || name);

  test('reads as before, links a term once at most, and is left alone by a second run', () => {
    fc.assert(
      fc.property(texts, (before) => {
        const after = linked(before);
        expect(read(after)).toEqual(read(before));
        for (const { id } of terms) expect(after.split(`<Term id="${id}">`).length).toBeLessThan(3);
        expect(linked(after)).toBe(after);
      }),
    );
  });
});
