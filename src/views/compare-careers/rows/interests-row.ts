import { interestName } from '../../../domain/schooling/interests.ts';
import { markup } from '../../markup.ts';
import { untold, type RowView } from './row-view.ts';

/** Whom the work suits, by the interests that O*NET rates. */
export const interestsRow: RowView = {
  cell: ({ work: { interests } }) =>
    interests.length === 0
      ? untold('O*NET rates no interests of this job.')
      : interests.map(
          (interest, at) =>
            markup`<p>${at + 1}. ${interestName(interest)} <span class="measure-term">${interest}</span></p>`,
        ),
  note: () =>
    'The strongest of the six interests that O*NET rates each job by, the strongest first, with the word that tests of interests use.',
};
