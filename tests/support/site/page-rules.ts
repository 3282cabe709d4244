import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeAt } from '../../../src/domain/site/route-at.ts';
import { pageKinds, routeOf } from '../../../src/domain/site/routes.ts';
import { builtFiles, distFolder, otherName, type ReadPage } from '../built-site.ts';
import { briefProblems } from '../checks/brief.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import { emptyParts } from '../checks/empty-parts.ts';
import { factsByIdProblems } from '../checks/facts-by-id.ts';
import { figureProblems } from '../checks/figure-contract.ts';
import { slotProblems } from '../checks/figure-slots.ts';
import { headProblems } from '../checks/head.ts';
import { idsIn, linkProblems } from '../checks/links.ts';
import { twinProblems } from '../checks/markdown-twin.ts';
import { csvProblems, ownCsv } from '../checks/page-csv.ts';
import { promisesNotKept } from '../checks/on-this-page.ts';
import { charactersWithoutLetter } from '../checks/page-letters.ts';
import { sheetProblems, sheetsByClass } from '../checks/page-sheets.ts';
import { gzipSize, kilobytes, weightProblems } from '../checks/page-weight.ts';
import { differences } from '../checks/same-as-published.ts';
import { scriptWeight } from '../checks/script-weight.ts';
import { securityProblems } from '../checks/security.ts';
import { stripProblems } from '../checks/strip-marks.ts';
import { payProblems, trailProblems, vocabularyProblems } from '../checks/structured-data.ts';
import { nameAgreement } from '../checks/name-agreement.ts';
import { repeatedHeadings, textSlips } from '../checks/text-slips.ts';
import { worksheetProblems } from '../checks/worksheet.ts';
import { displayedFacts } from '../displayed-facts.ts';
import { DataCells } from '../independent/data-cells.ts';
import { FactLines } from '../independent/fact-lines.ts';

/** What is wrong with one page by one rule, a sentence each. */
export type PageRule = (page: ReadPage) => readonly string[] | Promise<readonly string[]>;

const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');
const files = new Set(builtFiles());
const textsOf = (extension: string) =>
  new Map([...files].filter((file) => file.endsWith(extension)).map((file) => [file, read(file)]));
const scripts = textsOf('.js');
const sheets = textsOf('.css');
const sheetsOfClasses = sheetsByClass(sheets);
const data = new DataCells();
const factLines = new FactLines(join(distFolder, 'api/v1/facts'));

const ids = new Map<string, ReadonlySet<string> | undefined>();

/** The ids of the page at a path, which many links ask for: each page is looked through once. */
function idsAt(path: string): ReadonlySet<string> | undefined {
  if (!ids.has(path)) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isPage = file.endsWith('.html') && files.has(file.slice(1));
    ids.set(path, isPage ? idsIn(read(file.slice(1))) : undefined);
  }
  return ids.get(path);
}

/** A title's candidates, or careers side by side: several strips on one sheet. */
const showsSeveral = ({ html }: ReadPage) => html.split('class="sheet-strip"').length > 2;
const isWorksheet = ({ kind }: ReadPage) => kind.endsWith('/worksheet/');
const isCareer = ({ kind }: ReadPage) => kind === '/careers/[name]/';

/** What a page may weigh: what its kind may, and more where there is more to show. */
function budgetOf(page: ReadPage) {
  const route = routeAt(page.path);
  const budget = route && routeOf(route).budget;
  if (!budget) return undefined;
  const { gzip, raw, elements } = budget;
  const own = { gzip: kilobytes(gzip), raw: kilobytes(raw), elements };
  return isWorksheet(page) && showsSeveral(page)
    ? { gzip: kilobytes(6.5), raw: kilobytes(34), elements: 526 }
    : own;
}

const scriptBudget = kilobytes(10);
/** Lists whose drawing follows the filter. */
const drawnLists = new Set(['/categories/', '/categories/[name]/', '/explore/']);
const drawnListBudget = kilobytes(13);
const structuredData = /<script type="application\/ld\+json">.*?<\/script>/s;

function structuredDataWeight({ html }: ReadPage): string[] {
  const bytes = gzipSize(html) - gzipSize(html.replace(structuredData, ''));
  return bytes > 600 ? [`it needs ${bytes} bytes`] : [];
}

const kindsWithFile = new Set<string>(
  pageKinds.map(routeOf).flatMap(({ csv, path }) => (csv === 'file' ? path : [])),
);

function ownCsvProblems(page: ReadPage): string[] {
  const file = ownCsv(page);
  if (file === undefined) return kindsWithFile.has(page.kind) ? ['it offers no CSV'] : [];
  if (!existsSync(join(distFolder, file))) return [`its CSV ${file} is not there`];
  return csvProblems(page, read(file));
}

/** A page that only leads on to a career has none. */
const hasTwin = ({ path, kind }: ReadPage) => {
  const route = routeAt(path);
  return route !== undefined && routeOf(route).twin === true && kind !== otherName;
};

function ownTwinProblems(page: ReadPage): readonly string[] {
  const file = `${page.path.slice(1)}index.md`;
  if (!hasTwin(page)) return files.has(file) ? ['it has a twin, which its kind has not'] : [];
  if (!files.has(file)) return ['it has no twin in Markdown'];
  const named = /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(page.html)?.[1];
  const at = new URL(named ?? '', `https://host.example${page.path}`).pathname;
  const problems = at === `/${file}` ? [] : ['its head does not name its twin'];
  return [...problems, ...twinProblems(page, read(file))];
}

/** What every page of the built site is held to: the name of a rule, and its check. */
export const pageRules: Readonly<Record<string, PageRule>> = {
  'has a language, a title, a description, an address and one early heading': headProblems,
  'has links that lead somewhere, from any folder of any host, and contacts no other host': (
    page,
  ) => linkProblems(page, { files, idsAt }),
  'uses no style or handler that the security policy blocks': securityProblems,
  'gives every id once': duplicateIds,
  'keeps the contract of figures and their receipts': figureProblems,
  'shows every figure as the cell of data/ that its fact id names': (page) =>
    differences(displayedFacts(page), data),
  'has every figure where its fact id leads a program': (page) =>
    factsByIdProblems(displayedFacts(page), factLines),
  'says of every figure what it is': slotProblems,
  'draws every mark of a pay strip where the published figures put it': (page) =>
    stripProblems(page, data),
  'has a CSV of the very figures that stand in it, if its kind has one': ownCsvProblems,
  'says the same in Markdown beside it, if its kind has a twin': ownTwinProblems,
  'is written in characters that its fonts hold': charactersWithoutLetter,
  'has no slip in a sentence put together from parts': textSlips,
  'says of one what one does, and of several what they do': nameAgreement,
  'repeats no heading right below another': repeatedHeadings,
  'has no empty section or list': emptyParts,
  'has what a sentence says is on this page': promisesNotKept,
  'loads at most 10 KB of script before a reader does anything, 13 where a drawing follows a list':
    (page) => {
      const bytes = scriptWeight(page, scripts);
      const most = drawnLists.has(page.kind) ? drawnListBudget : scriptBudget;
      return bytes > most ? [`its scripts weigh ${bytes} bytes`] : [];
    },
  'asks for the style sheets of all that is in it, 18 KB at most': (page) =>
    sheetProblems(page, sheets, sheetsOfClasses),
  'weighs no more than its kind may': (page) => {
    const budget = budgetOf(page);
    return budget ? weightProblems(page, budget) : [];
  },
  'says what the job is, if it is of an occupation': (page) =>
    page.html.includes('<body data-kind="career"') ? briefProblems(page) : [],
  'hides every answer in the class view, and leads to the answers, if it is a worksheet': (page) =>
    isWorksheet(page) ? worksheetProblems(page) : [],
  'uses the types and properties of schema.org alone': vocabularyProblems,
  'tells programs the way to it that it shows to readers': trailProblems,
  'tells programs the pay that it shows to readers, if it is a career': (page) =>
    isCareer(page) ? payProblems(page) : [],
  'needs at most 600 bytes for it, compressed, if it is a career': (page) =>
    isCareer(page) ? structuredDataWeight(page) : [],
};
