import type { AskedListFields } from '../../content-schemas/asked-list.ts';
import { finderAddress } from '../../domain/find/finder-address.ts';
import { findCareers, type Finding } from '../../domain/find/find-careers.ts';
import { interestToken } from '../../domain/find/interest-tokens.ts';
import { keepsRule, type ListGroup } from '../../domain/find/list-rules.ts';
import type { Wishes } from '../../domain/find/wishes.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { nationId } from '../../domain/places/place.ts';
import { interests } from '../../domain/schooling/interests.ts';
import { routes } from '../../domain/site/links.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { finderOccupations } from './finder-occupations.ts';
import { finderPlace } from './finder-place.ts';

/** A list that people ask for, as it is written, under the last part of its address. */
export interface WrittenList {
  readonly slug: string;
  readonly fields: AskedListFields;
}

/** A list as other pages and the search name it. */
export interface ListLink {
  readonly slug: string;
  readonly href: string;
  readonly group: ListGroup;
  readonly title: string;
  readonly sentence: string;
}

/** What a list is called and said to be, with its amount. */
export function listLink({ slug, fields }: WrittenList): ListLink {
  const { group, title, sentence } = fields;
  const filled = (text: string) => withAmount(text, fields);
  return {
    slug,
    href: routes.list(slug),
    group,
    title: filled(title),
    sentence: filled(sentence),
  };
}

/** A text of a list with the amounts of its wishes in the place of `{pay}` and `{openings}`. */
export function withAmount(text: string, { wishes = {} }: AskedListFields): string {
  const { pay, openings } = wishes;
  const amounts = {
    '{pay}': typeof pay === 'number' ? formatNumber(pay, 'usd-year') : undefined,
    '{openings}': openings === undefined ? undefined : formatNumber(openings, 'persons'),
  };
  return Object.entries(amounts).reduce(
    (filled, [name, amount]) => (amount === undefined ? filled : filled.replaceAll(name, amount)),
    text,
  );
}

/** The middle of all jobs of the nation, which some lists draw their line at. */
export const middleOfAllJobs = () => oewsFigure(allOccupationsCode, 'annual-median');

/** The wishes of a list as the finder reads them. */
export function wishesOfList({ wishes = {} }: AskedListFields): Wishes {
  const { pay, like, ...others } = wishes;
  return {
    ...others,
    ...(pay === undefined ? {} : { pay: pay === 'above-all-jobs' ? allJobsAmount() : pay }),
    ...(like ? { like: interests.filter((each) => like.includes(interestToken(each))) } : {}),
  };
}

function allJobsAmount(): number {
  const middle = middleOfAllJobs();
  if (isPresent(middle)) return middle.value;
  throw new FactsError(
    'The middle of all jobs is not there.',
    'data/oews/national',
    'Add it, or write an amount into the lists that ask for "above-all-jobs".',
  );
}

/** The careers of a list, in its order, and those that may belong to it. */
export function findingOfList(fields: AskedListFields): Finding {
  const { also, codes, sort: order } = fields;
  const rows = finderOccupations().filter(
    (row) =>
      (also === undefined || keepsRule(row, also)) &&
      (codes === undefined || codes.some((code) => code === row.code)),
  );
  const there = finderPlace(nationId);
  return findCareers(rows, { wishes: wishesOfList(fields), there, order });
}

/** The finder with the wishes of a list. */
export const finderOfList = (fields: AskedListFields, showsAll = false): string =>
  finderAddress({ wishes: wishesOfList(fields), order: fields.sort, showsAll });
