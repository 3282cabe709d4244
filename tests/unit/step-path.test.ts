import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mostPathSteps,
  pathAddress,
  readPathAddress,
} from '../../src/domain/next-steps/path-address.ts';
import { followPath, pathTitle } from '../../src/domain/next-steps/step-path.ts';
import type { StepsFile } from '../../src/domain/next-steps/steps-file.ts';
import { stepPath } from '../../src/views/step-path.ts';
import { parseHtml, select, textOf } from '../support/html.ts';

describe('the address of a path', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).filter(({ length }) => length < 80);

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 8 }), (slugs) => {
        expect(readPathAddress(pathAddress(slugs))).toEqual(slugs);
      }),
    );
  });

  test('is read whatever it is: letters, digits and hyphens, never too many', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 100 }),
      fc.string({ unit: 'binary' }).map((path) => `?${new URLSearchParams({ path }).toString()}`),
      fc.constantFrom(`?path=${'x,'.repeat(500)}`, '?path=../../x', '?path=%E2%80%AE%FF%00,'),
    );
    fc.assert(
      fc.property(wild, (search) => {
        const slugs = readPathAddress(search);
        expect(slugs.length).toBeLessThanOrEqual(20);
        for (const part of slugs) expect(part).toMatch(/^[a-z0-9-]{1,200}$/);
        expect(readPathAddress(pathAddress(slugs))).toEqual(slugs);
      }),
    );
  });
});

/** A career that pays `pay`, with steps to others by slug. */
const career = (slug: string, pay: number, steps: readonly (readonly [string, number])[]) => {
  const cells = [pay - 20_000, pay - 10_000, pay, pay + 10_000, pay + 20_000];
  return {
    code: '29-1141',
    slug,
    name: `The ${slug}`,
    people: slug,
    period: 'annual',
    release: '2025-05',
    edition: '2025-35',
    pay: { annual: cells, hourly: cells },
    steps: steps.map(([to, median]) => ({
      code: '29-1171',
      slug: to,
      name: `The ${to}`,
      kinds: ['better-paid'],
      pay: ['annual', median],
      openings: 5000,
      carriesOver: ['speaking'],
      isNew: [],
      asks: ['no more school'],
    })),
  } satisfies StepsFile as StepsFile;
};

const files = new Map(
  [
    career('aides', 40_000, [['nurses', 90_000]]),
    career('nurses', 90_000, [
      ['midwives', 120_000],
      ['aides', 40_000],
    ]),
    career('midwives', 120_000, [['managers', 130_000]]),
    career('managers', 130_000, [['chiefs', 200_000]]),
    career('chiefs', 200_000, []),
  ].map((file) => [file.slug, file]),
);
const follow = (...asked: readonly string[]) => followPath(asked, (slug) => files.get(slug));
const slugsOf = ({ path }: ReturnType<typeof follow>) => path?.careers.map(({ slug }) => slug);

describe('a path', () => {
  test('goes on from step to step, and says what all of it comes to', () => {
    const { path, complaints } = follow('aides', 'nurses', 'midwives');
    expect(complaints).toEqual([]);
    expect(path?.taken.map(({ step }) => step.payDifference?.value)).toEqual([50_000, 30_000]);
    expect(path?.payDifference?.value).toBe(80_000);
    expect(path && pathTitle(path)).toBe('From aides to midwives');
    const shown = parseHtml(path ? stepPath(path).html : '');
    expect(select('h2', shown).map(textOf)).toEqual([
      'Step 1: from aides to nurses',
      'Step 2: from nurses to midwives',
      'The next step, from midwives',
    ]);
    expect(textOf(shown)).toContain(
      'From aides to midwives, pay in the middle differs by +$80,000',
    );
    expect(select('.strips-end', shown).map(textOf)).toEqual(['$160k', '$160k']);
    expect(select('[data-next-steps] > li a', shown).map(({ attribs }) => attribs.href)).toEqual([
      '/paths/?path=aides,nurses,midwives,managers',
    ]);
  });

  test.for([
    [
      ['aides', 'midwives'],
      ['aides'],
      'The midwives are no next step of aides. So the path ends at aides.',
    ],
    [['aides', 'nurses', 'aides'], ['aides', 'nurses'], 'The address names aides twice.'],
    [['aides', 'nobody'], ['aides'], 'No career has the address “nobody”.'],
    [['nobody'], undefined, 'No career has the address “nobody”. Begin at the page of a career'],
    [
      ['aides', 'nurses', 'midwives', 'managers', 'chiefs'],
      ['aides', 'nurses', 'midwives', 'managers'],
      'A path has 3 steps at most.',
    ],
  ] as const)('of %j is %j, and says "%s"', ([asked, shown, said]) => {
    const followed = follow(...asked);
    expect(slugsOf(followed)).toEqual(shown);
    expect(followed.complaints).toEqual([expect.stringContaining(said)]);
    expect((followed.path?.taken.length ?? 0) <= mostPathSteps).toBe(true);
  });

  test('offers no step once it has as many as it may, nor one that it has', () => {
    expect(follow('aides', 'nurses', 'midwives', 'managers').path?.next).toEqual([]);
    expect(follow('aides', 'nurses').path?.next.map(({ slug }) => slug)).toEqual(['midwives']);
  });
});
