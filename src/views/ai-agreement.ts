import type { StudyPair } from '../domain/ai/agreement.ts';
import { aiStudyNames } from '../domain/ai/exposure.ts';
import { formatNumber } from '../domain/figures/format.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

const namesOf = ({ studies: [one, other] }: StudyPair) =>
  [aiStudyNames[one.measure], aiStudyNames[other.measure]] as const;

/** Side of a drawing, in its own units. */
const side = 200;
const at = (share: number) => String(Math.round(share * side));

/** A point for each job: how far up it stands in one study, against another. */
export function agreementDrawing(pair: StudyPair): Markup {
  const [across, up] = namesOf(pair);
  const points = pair.points.map(([x, y]) => `M${at(x)} ${at(1 - y)}h0`).join('');
  const quarters = [1, 2, 3].map(
    (quarter) => `M${at(quarter / 4)} 0V${side}M0 ${at(quarter / 4)}H${side}`,
  );
  const { value, unit } = pair.correlation;
  return markup`<figure class="ai-pair"><svg viewBox="-4 -4 ${side + 8} ${side + 8}" role="img" aria-label="${across} against ${up}: a point for each job. Rank correlation ${formatNumber(value, unit)}."><path class="quarters" d="M0 0H${side}V${side}H0Z${quarters.join('')}"></path><path class="jobs" d="${points}"></path></svg><figcaption>Across: ${across}. Up: ${up}. Least exposed at the lower left.</figcaption></figure>`;
}

/** How far each two studies agree, a row each. */
export function agreementTable(pairs: readonly StudyPair[], rated: number): Markup {
  const rows = pairs.map((pair) => {
    const [one, other] = namesOf(pair);
    const cells = [pair.correlation, pair.sameQuarter, pair.nextQuarter, pair.further].map(
      (figure) => markup`<td class="number">${figureMarkup(figure)}</td>`,
    );
    return markup`<tr><th scope="row">${one}, and ${other}</th>${cells}</tr>`;
  });
  const heads = ['Rank correlation', 'Same quarter', 'Neighboring quarters', 'Further apart'].map(
    (head) => markup`<th scope="col" class="number">${head}</th>`,
  );
  return markup`<div class="table-window" tabindex="0" role="group" aria-label="How far each two studies agree"><table class="table"><caption>How far each two studies agree about ${formatNumber(rated, 'persons')} jobs</caption><thead><tr><th scope="col">Studies</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
