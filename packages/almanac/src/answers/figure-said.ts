import { figureTitle } from '../../../../src/domain/cite/figure-citation.ts';
import { parseFactId } from '../../../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../../../src/domain/figures/figure.ts';
import type { FigureWords } from '../../../../src/domain/figures/figure-words.ts';
import { figureText, missingSentence } from '../../../../src/domain/figures/format.ts';
import { units } from '../../../../src/domain/figures/measure.ts';
import { measureWords } from '../../../../src/domain/figures/measure-of.ts';
import { upperFirst } from '../../../../src/domain/words/wording.ts';
import { sourceOfFact } from '../../../../src/facts/sources.ts';
import type { FigureSaid } from './answer.ts';
import { receiptWords } from './receipt-words.ts';

/** A figure with its words and its receipt. Throws a FactsError when its source is not held. */
export function figureSaid(figure: Figure, words: FigureWords): FigureSaid {
  const { id, unit } = figure;
  const address = parseFactId(id);
  const origin = sourceOfFact(id);
  return {
    factId: id,
    measure: upperFirst(measureWords(address)),
    ...('value' in figure
      ? { value: figure.value }
      : {
          missing: figure.missing,
          ...(figure.atLeast === undefined ? {} : { atLeast: figure.atLeast }),
          why: missingSentence(figure),
        }),
    text: figureText(figure),
    unit,
    unitMeans: units[unit].means,
    release: origin.releaseLabel,
    receipt: receiptWords(figure, figureTitle(address, words), origin),
  };
}
