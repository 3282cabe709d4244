import { describe, expect, test } from 'vitest';
import { lessonFrontMatter } from '../../src/content-schemas/lesson.ts';
import { contentProblems } from '../support/content/content-problems.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { sentencesWithoutNames } from '../support/content/plain-wording.ts';
import { componentsIn, proseBlocks } from '../support/content/prose.ts';
import { readingLevel, wordsOf } from '../support/content/reading-level.ts';

const lessons = contentFiles('lessons').map((file) => ({
  file,
  data: lessonFrontMatter.parse(file.frontMatter),
}));

/** Words that promise what nobody knows of a job. */
const promises = /\b(?:safe|safer|safest|replac\w*|will|won[’']t|doom\w*)\b/i;

const wordsOfPart = (body: string, heading: string) =>
  new RegExp(`<Part heading="${heading}">([\\s\\S]*?)</Part>`).exec(body)?.[1] ?? '';

test('there are five lessons, each with a place of its own', () => {
  expect(lessons.map(({ data }) => data.slug).toSorted()).toEqual([
    'ai',
    'median',
    'projection',
    'spread',
    'worth-it',
  ]);
  expect(lessons.map(({ data }) => data.order).toSorted()).toEqual([1, 2, 3, 4, 5]);
});

describe.each(lessons.map((lesson) => [lesson.file.id, lesson] as const))(
  'the lesson %s',
  (id, { file, data }) => {
    test('has the address of its file, which no page beside it has', () => {
      expect(data.slug).toBe(id);
      expect(id).not.toBe('reality-fair');
    });

    test('says what it is about, what to do in twenty minutes, what to watch for, and answers each question once', () => {
      const parts = componentsIn(file.body).filter(({ name }) => ['Part', 'Answer'].includes(name));
      expect(parts.map(({ attributes: { heading, to } }) => heading ?? to)).toEqual([
        'What it is about',
        'Twenty minutes',
        'Watch for',
        '1',
        '2',
        '3',
      ]);
    });

    test('has steps that take twenty minutes together', () => {
      const steps = [
        ...wordsOfPart(file.body, 'Twenty minutes').matchAll(/^\d\. \*\*(\w+) minutes:/gm),
      ].map(([, word = '']) => minutes.indexOf(word.toLowerCase()));
      expect(steps.length).toBeGreaterThanOrEqual(4);
      expect(Math.min(...steps)).toBeGreaterThan(0);
      expect(steps.reduce((sum, step) => sum + step, 0)).toBe(20);
    });

    test('reads between grade 5.5 and 8, and in no more than 650 words', () => {
      // What a step is called, in bold, is no sentence; questions in class are short.
      const body = file.body.replaceAll(/\*\*[^*]+[.?]\*\*/g, '');
      const { grade, words } = readingLevel(
        sentencesWithoutNames({ ...file, body, frontMatter: {} }, []),
      );
      expect(grade).toBeGreaterThanOrEqual(5.5);
      expect(grade).toBeLessThanOrEqual(8);
      expect(words).toBeLessThanOrEqual(650);
    });

    test('has answers that fit on its sheet', () => {
      const answers = componentsIn(file.body).filter(({ name }) => name === 'Answer');
      expect(answers).toHaveLength(3);
      for (const { text } of answers) expect(wordsOf(text).length).toBeLessThanOrEqual(75);
    });

    test('speaks of no career that its picture has not', () => {
      const codes = componentsIn(file.body).flatMap(({ attributes: { code } }) => code ?? []);
      const drawn: readonly string[] = data.picture.careers;
      expect(codes.filter((code) => !drawn.includes(code))).toEqual([]);
    });

    test('was reviewed after its sources were checked', () => {
      expect(data.sources.filter(({ checked }) => checked > data.reviewed)).toEqual([]);
    });
  },
);

const minutes = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

test('the lesson on AI promises nothing: not that a job is safe, nor that AI replaces it', () => {
  const ai = lessons.find(({ file }) => file.id === 'ai');
  const texts = [
    JSON.stringify(ai?.file.frontMatter),
    ...proseBlocks(ai?.file.body ?? '', ({ text }) => text).map(({ text }) => text),
  ];
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => promises.test(text))).toEqual([]);
  expect(promises.test('This job will be replaced.')).toBe(true);
});

describe('front matter of a lesson', () => {
  const [sample] = contentFiles('lessons');
  const problemsOf = (change: object) => {
    const result = lessonFrontMatter.safeParse({ ...(sample?.frontMatter as object), ...change });
    return result.success ? [] : contentProblems('x.mdx', result.error);
  };

  test.each([
    [{}, []],
    [{ picture: { kind: 'pie', careers: ['29-1141'] } }, [/Say what is drawn/]],
    [{ picture: { kind: 'ai', careers: ['29-1141', '29-1171'] } }, [/number of entries is 2/]],
    [{ picture: { kind: 'jobs', careers: ['29-1141'] } }, [/number of entries is 1/]],
    [{ questions: ['One?', 'Is it two?'] }, [/number of entries is 2/, /characters/]],
    [{ order: 1.5 }, [/whole number/]],
    [{ minutes: 20 }, [/is not a field here/]],
  ])('with %j has the problems %j', (change, problems) => {
    const found = problemsOf(change).join('\n');
    if (problems.length === 0) expect(found).toBe('');
    for (const words of problems) expect(found).toMatch(words);
  });
});
