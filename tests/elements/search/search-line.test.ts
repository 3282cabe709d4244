import { beforeEach, expect, test } from 'vitest';
import { SearchLine, type Reply } from '../../../src/components/search/search-line.element.ts';
import { siteRoot } from '../../../src/components/layout/site-root.element.ts';
import type {
  FromWorker,
  ToWorker,
} from '../../../src/components/search/search-messages.element.ts';

/** A worker that notes what it is told and says what the test makes it say. */
class FakeWorker {
  readonly told: ToWorker[] = [];
  #hear: (event: { data: FromWorker }) => void = () => undefined;
  #fail: () => void = () => undefined;

  postMessage(message: ToWorker): void {
    this.told.push(message);
  }

  addEventListener(type: 'message' | 'error', listen: (event: { data: FromWorker }) => void): void {
    if (type === 'message') this.#hear = listen;
    else this.#fail = listen as () => void;
  }

  answer(id: number, query: string): void {
    const answer = { query, results: [], total: 0, match: 'none', cut: false } as const;
    this.#hear({ data: { kind: 'answer', id, answer, reach: 'all' } });
  }

  say(message: FromWorker): void {
    this.#hear({ data: message });
  }

  crash(): void {
    this.#fail();
  }
}

let worker: FakeWorker;
let replies: string[];
let line: SearchLine;
const asked = () => worker.told.flatMap((told) => (told.kind === 'ask' ? [told.query] : []));

beforeEach(() => {
  worker = new FakeWorker();
  replies = [];
  line = new SearchLine(worker, new URL('https://x.example/a/folder/'), (reply: Reply) => {
    replies.push(reply === 'failed' ? reply : reply.answer.query);
  });
});

test('the files are fetched from below the root of the site', () => {
  expect(worker.told).toEqual([
    {
      kind: 'open',
      first: 'https://x.example/a/folder/search/first.json',
      rest: 'https://x.example/a/folder/search/rest.json',
      pages: 'https://x.example/a/folder/search/pages.json',
      spanish: 'https://x.example/a/folder/search/spanish.json',
      work: 'https://x.example/a/folder/search/work.json',
      pay: 'https://x.example/a/folder/places/',
      places: 'https://x.example/a/folder/places/list.json',
      zips: 'https://x.example/a/folder/places/zip/',
      codes: 'https://x.example/a/folder/search/codes.json',
      sentences: 'https://x.example/a/folder/search/sentences.json',
    },
  ]);
});

test('while one question is under way only the newest waits', () => {
  line.ask('n', 5, '');
  line.ask('nu', 5, '');
  line.ask('nur', 5, '');
  expect(asked()).toEqual(['n']);
  worker.answer(1, 'n');
  expect(asked()).toEqual(['n', 'nur']);
  expect(replies).toEqual([]);
  worker.answer(3, 'nur');
  expect(replies).toEqual(['nur']);
});

test('an answer to an older question is dropped', () => {
  line.ask('nurse', 5, '');
  worker.answer(1, 'nurse');
  line.ask('welder', 5, '');
  worker.answer(1, 'nurse');
  expect(replies).toEqual(['nurse']);
  worker.answer(2, 'welder');
  expect(replies).toEqual(['nurse', 'welder']);
});

test('a newer answer to the same question is passed on', () => {
  line.ask('nurse', 5, '');
  worker.answer(1, 'nurse');
  worker.answer(1, 'nurse');
  expect(replies).toEqual(['nurse', 'nurse']);
});

test('a failure and a crash are both told', () => {
  worker.say({ kind: 'failed' });
  worker.crash();
  expect(replies).toEqual(['failed', 'failed']);
});

test.each([
  ['../../', 'https://x.example/a/folder/'],
  ['./', 'https://x.example/a/folder/careers/nurses/'],
  [undefined, 'https://x.example/'],
])('with a root of %s the site starts at %s', (root, expected) => {
  const page = {
    documentElement: { dataset: { root } },
    baseURI: 'https://x.example/a/folder/careers/nurses/',
  };
  expect(siteRoot(page as unknown as Document).href).toBe(expected);
});
