import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listRules } from '../../src/domain/find/list-rules.ts';
import { askedListPage } from '../../src/page-models/find/asked-list-page.ts';
import { findingOfList, listLink } from '../../src/page-models/find/asked-list.ts';
import { writtenLists } from '../support/content/written-lists.ts';
import { csvRows } from '../support/independent/data-cells.ts';
import { FinderAnswers } from '../support/independent/finder-answers.ts';

const lists = writtenLists();

const answers = new FinderAnswers();
const table = (file: string) => csvRows(readFileSync(`data/${file}`, 'utf8'));
const projections = new Map(
  table('ep/occupations-2024-34.csv').map((row) => [row.code ?? '', row] as const),
);
const [allJobs] = table('oews/national/2025-05.csv').filter(({ code }) => code === '00-0000');

/** The column and the cell of the projections that a rule of a list asks for. */
const ruleCells: Readonly<Record<string, readonly [column: string, cell: string]>> = {
  bachelors: ['entry_education', 'bachelors'],
  masters: ['entry_education', 'masters'],
  associates: ['entry_education', 'associates'],
  certificate: ['entry_education', 'postsecondary-nondegree'],
  'no-work-before': ['experience', 'none'],
  apprenticeship: ['training', 'apprenticeship'],
  'long-training': ['training', 'long-term'],
};

/** The codes of a list from the tables, with no line of the site's. */
function codesOf({ fields }: (typeof lists)[number]): readonly string[] {
  const { wishes = {}, sort, also, codes } = fields;
  const asked = new URLSearchParams({ sort });
  for (const [name, wish] of Object.entries(wishes)) {
    const text = wish === true ? 'yes' : String(wish);
    asked.set(name, text === 'above-all-jobs' ? (allJobs?.annual_median ?? '') : text);
  }
  const [column = '', cell = ''] = ruleCells[also ?? ''] ?? [];
  return answers
    .answer(`?${asked.toString()}`)
    .filter((code) => also === undefined || projections.get(code)?.[column] === cell)
    .filter((code) => codes === undefined || codes.some((chosen) => chosen === code));
}

describe('the lists that people ask for', () => {
  test('are at least thirty, each with a title, a sentence and words of its own', () => {
    expect(lists.length).toBeGreaterThanOrEqual(30);
    const links = lists.map(listLink);
    const texts = [...links.map(({ title }) => title), ...links.map(({ sentence }) => sentence)];
    expect(new Set(texts).size).toBe(2 * lists.length);
    expect(new Set(lists.map(({ fields }) => fields.words)).size).toBe(lists.length);
    expect(lists.map(({ fields }) => fields.order)).toEqual(lists.map((_, at) => at + 1));
    expect(Object.keys(ruleCells)).toEqual([...listRules]);
  });

  test.each(lists)('$slug is what the tables give, computed apart', (list) => {
    const codes = findingOfList(list.fields).fits.map(({ code }) => code);
    expect(codes).toEqual(codesOf(list));
    expect(codes.length).toBeGreaterThanOrEqual(5);
  });

  test.each(lists)('$slug says its rule, and shows the first of its careers', (list) => {
    const { rules, shown, total, title, sentence, words, sentences } = askedListPage(list);
    expect(rules.length).toBeGreaterThanOrEqual(1);
    expect(shown.length).toBe(Math.min(total, shown.length));
    expect(sentences.size).toBe(shown.length);
    expect([title, sentence, words, ...rules].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });
});

test('no text of a list has an amount by hand: it comes from the wish', () => {
  for (const { slug, fields } of lists) {
    const { title, sentence, words } = fields;
    expect(`${title} ${sentence} ${words}`, slug).not.toMatch(/\$|\d%/);
  }
});

test('chosen by hand are careers whose brief is about animals', () => {
  const [animals] = lists.filter(({ slug }) => slug === 'with-animals');
  for (const code of animals?.fields.codes ?? []) {
    const brief = readFileSync(`src/content/briefs/${code}.yaml`, 'utf8');
    expect(/sentence: .*?(animals|cattle|dogs)/s.exec(brief)?.[1], code).toBeDefined();
  }
});
