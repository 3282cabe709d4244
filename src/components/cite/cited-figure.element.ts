import { parseFactId, type FactAddress } from '../../domain/figures/fact-id.ts';
import type { DatasetRecord } from '../../domain/figures/dataset-record.ts';
import { datasets } from '../../domain/figures/datasets.ts';
import { factRow } from '../../domain/figures/fact-row.ts';
import { citeFigure, figureTitle, type CiteFile } from '../../domain/cite/figure-citation.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { figureWithoutRow } from '../../domain/cite/figure-without-row.ts';
import { measureOf } from '../../domain/figures/measure-of.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { citedFigure, notCited, type CitedFigureView } from '../../views/cite/cited-figure.ts';
import type { Markup } from '../../views/markup.ts';
import { fetchWords } from './fetch-words.element.ts';
import { publishedFigure } from './figure-value.element.ts';
import './cite-copy.element.ts';

const howToMend =
  'A fact id has five parts, as in oews/2025-05/US/29-1141/annual-median. Copy one whole from the CSV of a page or from the link of a receipt.';

const citeIssuer =
  'Fees, least wages and ratios come from the page of whoever sets them. Cite that page: the table amounts.csv, under Data, names it.';

/**
 * What to show of the figure whose fact id is `asked`: its words, its value and its citations; or a
 * sentence that says why there are none.
 */
export async function answerFor(asked: string, root: URL): Promise<Markup> {
  let address: FactAddress;
  try {
    address = parseFactId(asked);
  } catch {
    return notCited(`“${asked.slice(0, 80)}” is not a fact id. ${howToMend}`);
  }
  const { ownSources }: DatasetRecord = datasets[address.dataset];
  if (ownSources) return notCited(citeIssuer);
  let file: CiteFile;
  try {
    file = await fetchWords(root);
  } catch {
    return notCited(
      'The list of sources did not load, so there is no citation yet. Check the connection and load the page again.',
    );
  }
  const citation = citeFigure(address, file);
  if (!citation) {
    return notCited(
      `This site holds no release “${address.release}” of that source for that kind of place. The releases it holds are listed below under Sources.`,
    );
  }
  const number = await numberOf(address, file, root);
  if (number === undefined) {
    return notCited(
      `The table has no such figure. Check the code “${address.code}”, the place “${address.place}” and the measure “${address.measure}”.`,
    );
  }
  return citedFigure({ title: figureTitle(address, file), number, citation });
}

/** The number of a figure, or why it is not shown here; undefined when no table has the figure. */
async function numberOf(
  address: FactAddress,
  file: CiteFile,
  root: URL,
): Promise<CitedFigureView['number'] | undefined> {
  const withUnit = (figure: Figure) => ({
    figure,
    unit: `${upperFirst(measureOf(address).unitWords)}.`,
  });
  try {
    const figure = await publishedFigure(address, root);
    if (figure) return withUnit(figure);
  } catch {
    return 'The table with this figure did not load. Its citation is below all the same.';
  }
  if (!factRow(address)) {
    return 'An answer to a survey: its number stands on the page of the career.';
  }
  const absent = figureWithoutRow(address, file);
  return absent && withUnit(absent);
}
