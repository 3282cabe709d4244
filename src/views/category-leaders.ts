import { formatNumber } from '../domain/figures/format.ts';
import { isPresent, type DerivedFigure, type Figure } from '../domain/figures/figure.ts';
import { leaderBy, smallestRanked, type Contender } from '../domain/lists/list-leaders.ts';
import { collapsedNote } from './collapsed-note.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';

/** An occupation or a category that may lead. */
export interface LeaderRow extends Contender {
  readonly median: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  /** What makes the estimate of its pay look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
}

export interface LeadersView {
  readonly rows: readonly LeaderRow[];
  /** Last year of the projection. */
  readonly targetYear: string;
  /** Of which place the pay is: `in Georgia`; none for the nation. */
  readonly where?: string | undefined;
  readonly written?: Written;
}

/** Three rows worth knowing first. Small and "all other" occupations are left out, and it says so. */
export function categoryLeaders(view: LeadersView): Markup {
  const { rows, targetYear, where, written = asPublished } = view;
  const [here, elsewhere] = where === undefined ? ['', ''] : [` ${where}`, ', whole country'];
  const highest = leaderBy(rows, ({ median }) => median);
  const most = leaderBy(rows, ({ openings }) => openings);
  const fastest = leaderBy(rows, ({ growth }) => growth);
  const grows = fastest && fastest.figure.value > 0;
  const leaders = [
    highest &&
      leader(`Highest pay in the middle${here}`, highest.row, [
        figure(written(highest.figure)),
        ' a year',
        collapsedNote(highest.row.collapsed),
      ]),
    most && leader(`Most openings${elsewhere}`, most.row, [figure(most.figure), ' a year']),
    fastest &&
      leader(
        `${grows ? 'Fastest projected growth' : 'Smallest projected loss'}${elsewhere}`,
        fastest.row,
        [figureMarkup(fastest.figure, 'change'), ` by ${targetYear}`],
      ),
  ].filter((each) => each !== undefined);
  return markup`<div data-part="leaders">${
    leaders.length > 0 ? markup`<div class="leaders">${leaders}</div>` : undefined
  }${rows.some(isLeftOut) ? note(leaders.length > 0) : undefined}</div>`;
}

const figure = (shown: Figure | DerivedFigure) => figureMarkup(shown);

const isLeftOut = ({ isResidual, jobs }: Contender) =>
  isResidual || !isPresent(jobs) || jobs.value < smallestRanked;

const leader = (what: string, { href, name }: Contender, amount: Piece) =>
  markup`<p class="leader"><span class="leader-what">${what}</span> <a href="${href}">${name}</a> <span class="leader-figure">${amount}</span></p>`;

function note(hasLeaders: boolean): Markup {
  const least = formatNumber(smallestRanked, 'persons');
  return hasLeaders
    ? markup`<p class="leaders-note">Jobs with fewer than ${least} people, and “all other” groups, do not take part in these three.</p>`
    : markup`<p class="leaders-note">None of these is named as the highest: each has fewer than ${least} people, or is an “all other” group.</p>`;
}
