import { finderAddress, type FinderRequest } from '../../domain/find/finder-address.ts';
import { wishPhrases } from '../../domain/find/wish-words.ts';
import type { Place } from '../../domain/places/place.ts';
import { explore } from '../../domain/site/addresses.ts';
import { listInWords } from '../../domain/words/wording.ts';
import { markup, type Markup } from '../markup.ts';

/** Over the picture of all occupations: which of them it is left with, and by which wishes. */
export function wishesKept(
  request: FinderRequest,
  place: Pick<Place, 'id' | 'kind' | 'name'>,
  total: number,
): Markup {
  const wishes = listInWords(wishPhrases(request.wishes, place));
  const left =
    total === 1 ? 'Only the one career that fits' : `Only the ${String(total)} careers that fit`;
  return markup`${left} your wishes: ${wishes}. <a href="${finderAddress(request)}">Change the wishes</a> or <a href="${explore()}">show all occupations</a>.`;
}
