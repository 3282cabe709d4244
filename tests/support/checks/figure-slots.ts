import { isTag, isText, type AnyNode } from 'domhandler';
import type { ReadPage } from '../built-site.ts';
import { elementsOf, select, textOf, type Element } from '../html.ts';

/** What a figure is of: `US/29-1141/annual-median`, or `=difference` where it is worked out. */
function subjectOf({ attribs }: Element): string | undefined {
  const { 'data-fact': fact, 'data-derived': derived } = attribs;
  if (fact !== undefined) return fact.split('/').slice(2).join('/');
  return derived === undefined ? undefined : `=${derived}`;
}

/** Words that stand above a column or before a row, and the figures that may stand there. */
type HeadRule = readonly [head: RegExp, subject: RegExp];

/** The points of pay, in the words of a table's head. */
const pointHeads: readonly HeadRule[] = [
  [/^One in ten earns less than/, /-p10$/],
  [/^One in four earns less than/, /-p25$/],
  [/^Half earn less than/, /-median$/],
  [/^Three in four earn less than/, /-p75$/],
  [/^Nine in ten earn less than/, /-p90$/],
];

const columnRules: readonly HeadRule[] = [
  ...pointHeads,
  [
    /(?:^|\s)Middle(?: median)?$|^Middle, (?!beside)|^Pay in the middle(?: median)?$|^Pay here$/,
    /-median$/,
  ],
  [/^Middle of the pay a year$|^(?:Lowest|Highest) job$|^As published$/, /-median$/],
  [/^(?:Employees|People counted|Employees here|Employees counted)$/, /\/employment$/],
  [/^Openings(?: a year)?$/, /\/openings$/],
  [/^Growth(?:$|,| )|^Change by \d{4}$/, /\/change-percent$/],
  [/^Jobs(?: in \d{4})?$/, /\/jobs-base$/],
  [/^A year$/, /\/(?:annual-[a-z\d]+|employment)$/],
  [/^An hour$/, /\/hourly-[a-z\d]+$/],
  [/^Share of answers$/, /\/education-\d+$/],
  [/^(?:Beside the whole country|Middle, beside the nation)$/, /^=difference$/],
  [/^(?:Middle at|At) national prices/, /^=price-adjusted$/],
  [/^Gap$/, /^=gap-after-prices$/],
  [/^New jobs$/, /^=new-jobs-a-year$/],
  [/^(?:Change after prices|Change of the middle)$/, /^=real-change$/],
  [/^(?:Change|Change in employees)$/, /^=change-percent$/],
  [/^Error could explain$/, /^=explained-by-error$/],
  [/^In .+ dollars$/, /^=real-dollars$/],
  [/^Share of all$/, /^=share$/],
  [/^Rank correlation$/, /^=rank-correlation$/],
  [/^Same quarter$/, /^=jobs-in-the-same-quarter$/],
  [/^Neighboring quarters$/, /^=jobs-in-neighboring-quarters$/],
  [/^Further apart$/, /^=jobs-further-apart$/],
  [/^Schools counted$/, /\/schools$/],
  [/^Tuition and fees a year$/, /\/tuition-in-state$/],
  [/^For \d years$/, /^=tuition-over-years$/],
];

const rowRules: readonly HeadRule[] = [
  ...pointHeads,
  [/^The average/, /-mean$/],
  [/^People counted/, /\/employment$/],
];

const rulesByWords = new Map([columnRules, rowRules].map((rules) => [rules, new Map()] as const));

/** The figures that may stand at words, by each rule for them: the same words head many rows. */
function rulesOf(rules: readonly HeadRule[], words: string): readonly RegExp[] {
  const known: Map<string, readonly RegExp[]> | undefined = rulesByWords.get(rules);
  const found =
    known?.get(words) ?? rules.filter(([head]) => head.test(words)).map(([, subject]) => subject);
  known?.set(words, found);
  return found;
}

/**
 * Words of a sentence around a figure, which stands in them as `{}`, and what figure it may be; `…`
 * stands for words that differ.
 */
type SentenceRule = readonly [sentence: string, subject: RegExp];

const sentenceRules: readonly SentenceRule[] = [
  ['{} people a year are expected to stop working', /\/exits$/],
  ['{} are expected to move to another kind of job', /\/transfers$/],
  ['{} would be new jobs', /^=new-jobs-a-year$/],
  ['{} of those places are not filled again', /^=jobs-lost-a-year$/],
  ['projects a change of {} in the number', /\/change-percent$/],
  ['That edition had {} openings a year', /\/openings$/],
  ['{} openings a year are projected', /^=sum$|\/openings$/],
  ['There were {} of these jobs in', /\/jobs-base$/],
  ['one earns less than {}', /-p10$/],
  ['five earn less than {}', /-median$/],
  ['nine earn less than {}', /-p90$/],
  ['one in four…earns more than {}', /-p75$/],
  ['one in ten…earns more than {}', /-p90$/],
  ['All jobs: {}', /^US\/00-0000\/(?:annual-median|hourly-median|change-percent)$/],
  ['the middle of all jobs, {}', /^US\/00-0000\/(?:annual|hourly)-median$/],
  ['All jobs, in the middle {}', /^US\/00-0000\/(?:annual|hourly)-median$/],
  ['Change for all jobs {}', /^US\/00-0000\/change-percent$/],
  ['Pay in the middle {}', /-median$/],
  ['Pay in the middle: {}', /-median$/],
  ['Openings a year {}', /\/openings$/],
  ['Jobs in 2024 {}', /\/jobs-base$/],
  ['Change by 2035 {}', /\/change-percent$/],
  ['The price level is {}', /\/all-items\/index$/],
  ['costs $100 in the country as a whole costs about {}', /^=cost-of-100-dollars$/],
];

const escaped = (text: string) => text.replaceAll(/[$().?*+^|[\]\\{}]/g, String.raw`\$&`);
const sentences = sentenceRules.map(([words, subject]) => {
  const [before = '', after = ''] = words
    .split('{}')
    .map((part) => escaped(part).replace('…', '[^{}.]*?'));
  return { words, subject, pattern: new RegExp(`${before}\\{([^{}]*)\\}${after}`, 'gi') };
});

const unseen = new Set(['script', 'style', 'title']);

/** The text of a page with each figure replaced by what it is of, in braces. */
function textWithSubjects(nodes: readonly AnyNode[]): string {
  const parts: string[] = [];
  const visit = (children: readonly AnyNode[]): void => {
    for (const child of children) {
      if (isText(child)) parts.push(child.data);
      if (!isTag(child) || unseen.has(child.name)) continue;
      const subject = subjectOf(child);
      if (subject === undefined) visit(child.children);
      else parts.push(`{${subject}}`);
    }
  };
  visit(nodes);
  return parts.join('').replaceAll(/\s+/g, ' ');
}

function sentenceProblems(page: ReadPage): string[] {
  const text = textWithSubjects(page.document.children);
  return sentences.flatMap(({ words, subject, pattern }) =>
    [...text.matchAll(pattern)].flatMap(([, found = '']) =>
      subject.test(found) ? [] : [`"${words}" is said of ${found}`],
    ),
  );
}

/** The cells of a row with the column each stands in, counted from 0. */
function cellsOf(row: Element): readonly { cell: Element; column: number }[] {
  let column = 0;
  return row.children.filter(isTag).map((cell) => {
    const at = { cell, column };
    column += Number(cell.attribs.colspan ?? 1);
    return at;
  });
}

function headsOf(table: Element): ReadonlyMap<number, string> {
  const row = select('thead tr', table).at(-1);
  return new Map(row ? cellsOf(row).map(({ cell, column }) => [column, textOf(cell)]) : []);
}

/**
 * Where a row is that of an occupation or of a place, what the fact ids in it begin a part with: a
 * row of a category may name figures of its occupations too.
 */
function nameOf({ attribs }: Element): string | undefined {
  const { 'data-row': row = '', id = '' } = attribs;
  if (/^\d\d-\d{4}$/.test(row)) return row.replace(/^(\d\d-)0000$/, '$1');
  return /^in-([A-Z]{2})$/.exec(id)?.[1];
}

const isOf = (subject: string, name: string) =>
  subject.split('/').some((part) => (name.endsWith('-') ? part.startsWith(name) : part === name));

function rowProblems(row: Element, heads: ReadonlyMap<number, string>): string[] {
  const name = nameOf(row);
  const cells = cellsOf(row);
  const rowHead = cells.find(({ cell }) => cell.name === 'th');
  const rowWords = rowHead ? textOf(rowHead.cell) : '';
  const problems: string[] = [];
  for (const { cell, column } of cells) {
    if (cell.name !== 'td') continue;
    const words = heads.get(column) ?? '';
    const rules = [
      ...rulesOf(columnRules, words).map((is) => [words, is] as const),
      ...rulesOf(rowRules, rowWords).map((is) => [rowWords, is] as const),
    ];
    for (const figure of elementsOf(cell)) {
      const subject = subjectOf(figure);
      if (subject === undefined) continue;
      // What cannot be worked out for want of a figure shows the reason of that figure.
      const isReason = figure.attribs['data-missing'] !== undefined;
      for (const [head, allowed] of rules) {
        if (allowed.test(subject) || (isReason && allowed.source.startsWith('^='))) continue;
        problems.push(`${subject} stands under or beside "${head}"`);
      }
      if (name !== undefined && !subject.startsWith('=') && !isOf(subject, name)) {
        problems.push(`${subject} stands in the row of ${name}`);
      }
    }
  }
  return problems;
}

/** Figures that stand where the words around them say that another figure does, a sentence each. */
export function slotProblems(page: ReadPage): string[] {
  const tables = select('table', page.document).flatMap((table) => {
    const heads = headsOf(table);
    // The foot of a table counts what stands under none of its columns.
    return [
      ...select('tbody tr', table).flatMap((row) => rowProblems(row, heads)),
      ...select('tfoot tr', table).flatMap((row) => rowProblems(row, new Map())),
    ];
  });
  return [...sentenceProblems(page), ...tables];
}
