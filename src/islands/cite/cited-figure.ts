import { citationStyleNames, citationStyles, type Citation } from '../../domain/citation.ts';
import { parseFactId, type FactAddress } from '../../domain/fact-id.ts';
import { citeFigure, figureTitle, type CiteFile } from '../../domain/figure-citation.ts';
import { unitWords } from '../../domain/figure-words.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureAttributes } from '../../domain/figure-form.ts';
import { figureText, missingSentence } from '../../domain/format.ts';
import { upperFirst } from '../../domain/wording.ts';
import { fetchWords } from './fetch-words.ts';
import { publishedFigure } from './figure-value.ts';
import './cite-copy.ts';

const paragraph = (text: string, className = ''): HTMLElement => {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
};

const howToMend =
  'A fact id has five parts, as in oews/2025-05/US/29-1141/annual-median. Copy one whole from the CSV of a page or from the link of a receipt.';

/**
 * What to show of the figure whose fact id is `asked`: its words, its value and its citations; or a
 * sentence that says why there are none.
 */
export async function answerFor(asked: string, root: URL): Promise<HTMLElement[]> {
  let address: FactAddress;
  try {
    address = parseFactId(asked);
  } catch {
    return [paragraph(`“${asked.slice(0, 80)}” is not a fact id. ${howToMend}`)];
  }
  let file: CiteFile;
  try {
    file = await fetchWords(root);
  } catch {
    return [
      paragraph(
        'The list of sources did not load, so there is no citation yet. Check the connection and load the page again.',
      ),
    ];
  }
  const citation = citeFigure(address, file);
  if (!citation) {
    return [
      paragraph(
        `This site holds no release “${address.release}” of that source for that kind of place. The releases it holds are listed below under Sources.`,
      ),
    ];
  }
  return figureParts(address, file, root, forms(citation));
}

/**
 * The figure in words and as a number, then its citation; or why there is none. A figure that no
 * table has is not cited.
 */
async function figureParts(
  address: FactAddress,
  file: CiteFile,
  root: URL,
  citation: HTMLElement,
): Promise<HTMLElement[]> {
  const title = document.createElement('h3');
  title.textContent = figureTitle(address, file);
  try {
    const figure = await publishedFigure(address, root);
    if (figure) return [title, number(figure), why(figure, address), citation];
  } catch {
    const failed = 'The table with this figure did not load. Its citation is below all the same.';
    return [title, paragraph(failed), citation];
  }
  if (address.dataset === 'onet') {
    const elsewhere = 'An answer to a survey: its number stands on the page of the career.';
    return [title, paragraph(elsewhere), citation];
  }
  return [
    paragraph(
      `The table has no such figure. Check the code “${address.code}”, the place “${address.place}” and the measure “${address.measure}”.`,
    ),
  ];
}

function number(figure: Figure): HTMLElement {
  const element = document.createElement('value' in figure ? 'data' : 'span');
  element.className = 'value' in figure ? 'figure' : 'figure-missing';
  if ('value' in figure) element.setAttribute('value', String(figure.value));
  for (const [name, value] of Object.entries(figureAttributes(figure))) {
    element.setAttribute(name, value);
  }
  element.textContent = figureText(figure);
  const line = paragraph('', 'fact-numeral');
  line.append(element);
  return line;
}

function why(figure: Figure, address: FactAddress): HTMLElement {
  const unit = `${upperFirst(unitWords(address))}.`;
  return paragraph('missing' in figure ? missingSentence(figure) : unit);
}

function forms(citation: Citation): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'citation';
  for (const style of citationStyles) {
    const name = document.createElement('dt');
    name.textContent = citationStyleNames[style];
    const text = document.createElement('dd');
    text.textContent = citation[style];
    list.append(name, text);
  }
  const copied = document.createElement('cite-copy');
  copied.append(list);
  return copied;
}
