import { barFrom, barScale } from '../../domain/pay/bar-scale.ts';
import type { FigureForm } from '../../domain/figures/figure-form.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import type { ComparedOutlook } from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { decadeWords } from '../../domain/outlook/edition-years.ts';
import {
  missingOpenings,
  outlookDifferences,
} from '../../domain/compare-careers/outlook-differences.ts';
import { careerLink, part, sentenceList } from './part.ts';

/**
 * Jobs, openings a year and growth side by side.
 * @param isAlone whether nothing else of the comparison is shown, which would tell the differences.
 */
export function jobsPart(comparison: Comparison, isAlone: boolean): Markup {
  return part('jobs', 'Jobs and openings', [
    sentenceList(isAlone ? outlookDifferences(comparison) : missingOpenings(comparison)),
    jobsTable(comparison),
  ]);
}

/** Jobs, openings and growth, each column with bars on a scale of its own, and what they count. */
export function jobsTable({ occupations, edition, pay }: Comparison): Markup {
  const columns = [
    { of: 'jobs', head: `Jobs in ${edition.baseYear}`, form: 'plain' },
    { of: 'openings', head: 'Openings a year', form: 'plain' },
    { of: 'growth', head: `Growth to ${edition.outlookYears.target}`, form: 'change' },
  ] as const satisfies { of: keyof ComparedOutlook; head: string; form: FigureForm }[];
  const cells = columns.map(({ of, form }) => {
    const figures = occupations.map(({ outlook }) => outlook[of]);
    const scale = barScale(figures);
    return figures.map((figure) => barCell(figure, form, barFrom(scale, figure)));
  });
  const rows = occupations.map(
    (occupation, at) =>
      markup`<tr><th scope="row">${careerLink(occupation)}</th>${cells.map((column) => column[at])}</tr>`,
  );
  const heads = columns.map(({ head }) => markup`<th scope="col">${head}</th>`);
  const table = markup`<table class="table compared-jobs"><caption class="sr-only">Jobs, openings a year and projected growth</caption><thead><tr><th scope="col">Occupation</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return markup`${table}<p class="fine">${pay.place ? 'These are of the whole country: no such projection is held for places. ' : ''}Jobs count the self-employed too. Openings are new jobs and the places of people who retire or change jobs. Growth is what is projected for ${decadeWords(edition.outlookYears)}, not a promise.</p>`;
}

function barCell(figure: Figure, form: FigureForm, bar: ReturnType<typeof barFrom>): Markup {
  const drawn =
    bar &&
    markup`<svg class="compared-bar" data-loss="${String(bar.isLoss)}" width="100%" height="8" aria-hidden="true" focusable="false"><rect x="${bar.x}" width="${bar.width}" height="8"></rect></svg>`;
  return markup`<td>${'value' in figure ? figureMarkup(figure, form) : figureMarkup(figure)}${drawn}</td>`;
}
