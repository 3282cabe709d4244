import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { parseFactId } from '../../../../src/domain/figures/fact-id.ts';
import { measureWords } from '../../../../src/domain/figures/measure-of.ts';
import { careerName } from '../../../../src/domain/words/career-name.ts';
import { lowerWords, upperFirst } from '../../../../src/domain/words/wording.ts';
import { receiptWords } from '../answers/receipt-words.ts';
import type { Workbook, WorkbookLine } from './workbook.ts';

export { readNationalWorkbook } from './read-national.ts';
export { readPlacesWorkbook } from './read-places.ts';
export { PipelineError } from '../../../../pipeline/pipeline-error.ts';
export type { Workbook, WorkbookLine, WorkbookToRead } from './workbook.ts';

/**
 * The receipt of a figure of a workbook, in whole sentences: what it is, its number in its unit or
 * why there is none, publisher and release, who is counted, the file and the fact id.
 */
export function workbookReceipt(workbook: Workbook, line: WorkbookLine, figure: Figure): string {
  const title = [
    upperFirst(measureWords(parseFactId(figure.id))),
    lowerWords(careerName(line.title)),
    line.placeName,
    workbook.releaseLabel,
  ];
  return receiptWords(figure, title.join(', '), workbook.source);
}
