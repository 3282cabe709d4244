import { citeFigure, figureTitle } from '../../../../src/domain/cite/figure-citation.ts';
import { figureWithoutRow } from '../../../../src/domain/cite/figure-without-row.ts';
import type { DatasetRecord } from '../../../../src/domain/figures/dataset-record.ts';
import { datasets } from '../../../../src/domain/figures/datasets.ts';
import {
  factIdPattern,
  parseFactId,
  type FactAddress,
} from '../../../../src/domain/figures/fact-id.ts';
import { factRow } from '../../../../src/domain/figures/fact-row.ts';
import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { figureInTable } from '../../../../src/domain/figures/figure-in-table.ts';
import type { PlaceMeasure } from '../../../../src/domain/figures/measures.ts';
import { pageAddress } from '../../../../src/domain/site/page-address.ts';
import { citationOfPage } from '../../../../src/facts/citations.ts';
import { placeFigure } from '../../../../src/facts/oews-places.ts';
import { readDataFile } from '../../../../src/facts/read-table.ts';
import type { Desk } from '../desk/desk.ts';
import type { CiteAnswer } from './answer.ts';
import { figureSaid } from './figure-said.ts';

/** How to cite a figure, by its fact id, or a page, by its address or its path. */
export function cite(desk: Desk, asked: string): CiteAnswer {
  const typed = asked.trim();
  return factIdPattern.test(typed) ? citeFact(desk, typed) : citePage(desk, typed);
}

const unknown = (says: string): CiteAnswer => ({ verdict: 'unknown', says });

function citeFact(desk: Desk, id: string): CiteAnswer {
  const address = parseFactId(id);
  const { ownSources }: DatasetRecord = datasets[address.dataset];
  if (ownSources) {
    return unknown(
      `“${id}” is a fee, a least wage or a ratio: cite the page of whoever sets it, which the table amounts.csv of the site names.`,
    );
  }
  const words = desk.words();
  const citation = citeFigure(address, words);
  if (!citation) {
    return unknown(
      `No release “${address.release}” of that source is held for that kind of place. Ask for the figures of the occupation: they come with the fact ids that are held.`,
    );
  }
  const figure = publishedFigure(desk, address);
  if (figure === 'in-no-row') {
    return unknown(
      `“${id}” is an answer to a survey, which no one row of a table holds: its number stands on the page of the career.`,
    );
  }
  if (!figure) {
    return unknown(
      `The table has no such figure. Check the code “${address.code}”, the place “${address.place}” and the measure “${address.measure}”.`,
    );
  }
  const title = figureTitle(address, words);
  const said = figureSaid(figure, words);
  return { verdict: 'cited', says: said.receipt, title, citation, figure: said };
}

/** The figure of an address; undefined where no table has such a one. */
function publishedFigure(desk: Desk, address: FactAddress): Figure | 'in-no-row' | undefined {
  if (!factRow(address)) return 'in-no-row';
  // Pay by occupation, place and measure that there are, top codes and gaps included.
  const isPay = figureWithoutRow(address, desk.words()) !== undefined;
  if (!isPay) return figureInTable(address, readDataFile);
  const { place, code, measure, release } = address;
  return placeFigure(place, code, measure as PlaceMeasure, release);
}

function citePage(desk: Desk, typed: string): CiteAnswer {
  const path = pathOf(typed);
  const cited = desk.cited()[path];
  if (!cited) {
    return unknown(
      `“${typed}” is neither a fact id, such as oews/2025-05/US/29-1141/annual-median, nor the address of a page of a career, a title, a place or a category, such as /careers/registered-nurses/. Take one from the answer to another question.`,
    );
  }
  const [title, dated] = cited;
  const url = pageAddress(desk.site(), path);
  const key = ['almanac', ...path.split('/').filter(Boolean)].join('-');
  const citation = citationOfPage({ title, url, key }, dated);
  return { verdict: 'cited', says: citation.apa, title, citation };
}

/** The path from the site's root, of a whole address too, with a slash at both ends. */
function pathOf(typed: string): string {
  const path = typed.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/i, '');
  const parts = path.split('/').filter(Boolean);
  // A site in a folder of its host has more in front.
  const from = parts.findIndex((part) => ['careers', 'places', 'categories'].includes(part));
  return `/${parts.slice(Math.max(from, 0)).join('/')}/`;
}
