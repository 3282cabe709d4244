import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { contentProblems } from '../support/content/content-problems.ts';
import { glossaryFrontMatter } from '../../src/content-schemas/glossary-term.ts';
import { pageFrontMatter } from '../../src/content-schemas/page.ts';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { contentFiles } from '../support/content/content-file.ts';

const path = 'src/content/titles/school-case-manager.mdx';
const sample = contentFiles('titles').find((file) => file.path === path)?.frontMatter as Record<
  string,
  unknown
>;
const [firstCandidate] = sample.candidates as Record<string, unknown>[];
const [firstCredential] = sample.credentials as Record<string, unknown>[];
const [firstSource] = sample.sources as Record<string, unknown>[];

function problemsOf(schema: z.ZodType, frontMatter: unknown): string[] {
  const result = schema.safeParse(frontMatter);
  return result.success ? [] : contentProblems(path, result.error);
}

const titleWith = (changes: Record<string, unknown>) =>
  problemsOf(titleFrontMatter, { ...sample, ...changes });
const candidateWith = (changes: Record<string, unknown>) =>
  titleWith({ candidates: [firstCandidate, { ...firstCandidate, code: '25-9031', ...changes }] });

describe('front matter of a title', () => {
  test('is accepted as it stands', () => {
    expect(titleWith({})).toEqual([]);
  });

  test('with a field that does not exist names the field and those that do', () => {
    expect(titleWith({ sallary: 'high' })).toEqual([
      `${path}, front matter: "sallary" is not a field here. The fields are slug, title, alsoCalled, kind, inShort, candidates, summary, verbs, qualities, routes, credentials, nextDoor, questions, sources, reviewed. Rename it or take it out.`,
    ]);
  });

  test('says where a nested field that does not exist stands', () => {
    expect(candidateWith({ share: 4 })).toEqual([
      `${path}, candidates.1: "share" is not a field here. The fields are code, ad, why, source. Rename it or take it out.`,
    ]);
  });

  test('refuses a candidate that stands twice, and two with one code', () => {
    expect(titleWith({ candidates: [firstCandidate, firstCandidate] })).toContainEqual(
      expect.stringMatching(/candidates: The same entry stands twice: .*Take one out\.$/),
    );
    expect(candidateWith({ code: firstCandidate?.code, why: 'For another reason.' })).toEqual([
      `${path}, candidates: Two candidates have the same code. Put what is said of both in one.`,
    ]);
  });

  test.each(['alsoCalled', 'verbs'])('refuses a word that stands twice in %s', (field) => {
    expect(titleWith({ [field]: ['one', 'two', 'three', 'two'] })).toContainEqual(
      `${path}, ${field}: The same entry stands twice: "two". Take one out.`,
    );
  });

  test.each([
    ['21-109', '"21-109" is not the code of an occupation.'],
    ['21-0000', '"21-0000" is not the code of an occupation.'],
    ['school social workers', '"school social workers" is not the code of an occupation.'],
    [211_093, 'This needs an occupation code in quotes, such as "21-1093".'],
  ])('refuses %j for a code', (code, words) => {
    expect(candidateWith({ code })).toEqual([
      expect.stringContaining(`${path}, candidates.1.code: ${words}`),
    ]);
  });

  test.each(['It asks for a teaching license', 'It asks for **a license** or **a degree**'])(
    'wants one part of the deciding fact set off: %s',
    (ad) => {
      expect(candidateWith({ ad })).toEqual([
        `${path}, candidates.1.ad: "${ad}" must set off one part, the one that decides. Put it between double asterisks, as in: It asks for a **teaching license**.`,
      ]);
    },
  );

  test('wants to know who counts a candidate so', () => {
    expect(candidateWith({ source: { kind: 'everyone-knows' } })).toEqual([
      `${path}, candidates.1.source.kind: Say where this comes from: kind "listed" with list and as, or kind "our-reading" with a reason.`,
    ]);
  });

  test('wants a reason for our own reading', () => {
    expect(candidateWith({ source: { kind: 'our-reading' } })).toEqual([
      `${path}, candidates.1.source.reason: This needs a line of text. Write one, in quotes if it holds a colon.`,
    ]);
  });

  test('wants at least two candidates', () => {
    expect(titleWith({ candidates: [firstCandidate] })).toEqual([
      `${path}, candidates: The number of entries is 1. Give 2 to 10.`,
    ]);
  });

  test('wants five verbs', () => {
    expect(titleWith({ verbs: ['listen', 'plan'] })).toEqual([
      `${path}, verbs: The number of entries is 2. Give 5.`,
    ]);
  });

  test('wants a summary that is a sentence', () => {
    expect(titleWith({ summary: 'Someone who helps students' })).toEqual([
      `${path}, summary: This is read as a sentence. End it with a full stop or a question mark.`,
    ]);
  });

  test('wants the marks of good print in a sentence', () => {
    expect(titleWith({ summary: "Someone who knows a student's plan." })).toEqual([
      `${path}, summary: Front matter is printed as it stands. Write ’ and “ ” for the straight marks.`,
    ]);
  });

  test('wants to know who asks for a credential', () => {
    expect(titleWith({ credentials: [{ ...firstCredential, neededBy: 'everyone' }] })).toEqual([
      `${path}, credentials.0.neededBy: Say who asks for it: law, employers or optional.`,
    ]);
  });

  test.each(['ccmcertification.org', 'http://ccmcertification.org', ''])(
    'refuses %j for a web address',
    (url) => {
      expect(titleWith({ sources: [{ ...firstSource, url }] })).toEqual([
        `${path}, sources.0.url: "${url}" is not a web address. Write it in full, beginning with https://.`,
      ]);
    },
  );

  test('wants the day a source was checked', () => {
    expect(titleWith({ sources: [{ ...firstSource, checked: 'last week' }] })).toEqual([
      `${path}, sources.0.checked: "last week" is not a day. Write year, month and day, such as 2026-11-22.`,
    ]);
  });

  test('takes a day that the YAML reader has already made a date', () => {
    expect(titleWith({ reviewed: new Date('2026-11-22') })).toEqual([]);
  });

  test('splits the deciding fact into its parts', () => {
    const parsed = titleFrontMatter.parse(sample);
    expect(parsed.candidates[0]?.ad).toEqual({
      before: 'It asks for a ',
      emphasis: 'teaching license',
      after: ', for an elementary school',
    });
  });
});

test('front matter of a glossary entry refuses a meaning, which is the text below', () => {
  const entry = { term: 'Mean', alsoCalled: [], why: 'It is used a lot.', related: [] };
  expect(problemsOf(glossaryFrontMatter, entry)).toEqual([]);
  expect(problemsOf(glossaryFrontMatter, { ...entry, meaning: 'x' })).toEqual([
    `${path}, front matter: "meaning" is not a field here. The fields are term, alsoCalled, why, related, linkedWords, notLinkedIn. Rename it or take it out.`,
  ]);
});

test('front matter of a page wants the day it was reviewed', () => {
  expect(problemsOf(pageFrontMatter, { title: 'About', summary: 'Who we are.' })).toEqual([
    expect.stringContaining(`${path}, reviewed: "undefined" is not a day.`),
  ]);
});
