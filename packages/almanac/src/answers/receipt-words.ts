import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { formatFigure, missingSentence } from '../../../../src/domain/figures/format.ts';
import { units } from '../../../../src/domain/figures/measure.ts';
import {
  newerEditionSentence,
  releasedInWords,
  type Origin,
} from '../../../../src/domain/figures/receipt.ts';
import { ended } from '../../../../src/domain/words/wording.ts';

/** What a receipt says of the source file of a figure. */
export type ReceiptSource = Pick<
  Origin,
  | 'producer'
  | 'program'
  | 'title'
  | 'releaseLabel'
  | 'published'
  | 'population'
  | 'url'
  | 'licence'
  | 'newerEdition'
>;

/**
 * The receipt of one figure, in whole sentences: what it is, its number in its unit or why there is
 * none, who published it when, who is counted, the table and the fact id.
 * @param title what the figure measures, of whom, where and when.
 */
export function receiptWords(figure: Figure, title: string, source: ReceiptSource): string {
  const said =
    'value' in figure
      ? `${formatFigure(figure)} (${units[figure.unit].means}).`
      : `no number. ${missingSentence(figure)}`;
  const newer = newerEditionSentence(source);
  return [
    `${title}: ${said}`,
    ended(`Source: ${releasedInWords(source)}`),
    `Counted: ${source.population}`,
    `Table: ${source.title}, ${source.url}`,
    ended(`Terms: ${source.licence.name}`),
    `Fact id: ${figure.id}`,
    ...(newer === undefined ? [] : [newer]),
  ].join(' ');
}
