import { fitReasons, notKnown } from '../../domain/find/fit-reasons.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import { oneThingToKnow } from '../../domain/find/one-thing-to-know.ts';
import { besideSchooling } from '../../domain/find/way-in-words.ts';
import type { Wishes } from '../../domain/find/wishes.ts';
import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';
import { educationShort } from '../../domain/schooling/preparation.ts';
import { nationId } from '../../domain/places/place.ts';
import { ended, upperFirst } from '../../domain/words/wording.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { attribute, markup, type Markup, type Piece } from '../markup.ts';
import { rowStrip } from '../row-strip.ts';
import { sentenceMarkup } from '../sentence.ts';

/** What all rows of the finder share. */
export interface ResultContext {
  readonly wishes: Wishes;
  readonly there: FinderPlace;
  /** Of all strips shown. */
  readonly axis: Axis;
  readonly references: readonly PayReference[];
  /** What each job is, in a sentence, by code; those that are not there yet are left out. */
  readonly sentences: ReadonlyMap<string, string>;
  /** A list that nobody ticks careers in: its rows have numbers in their place. */
  readonly isNumbered?: boolean;
  /** Codes of the careers that a reader has ticked. */
  readonly ticked?: ReadonlySet<string> | undefined;
}

const [hidden, checked] = [attribute('hidden', ''), attribute('checked', '')];

/** One career that fits: what it is, its pay there, the way in, why it fits, what to know. */
export function resultRow(row: FinderOccupation, at: number, context: ResultContext): Markup {
  const { there, axis, references, sentences, ticked } = context;
  const { code, name, href } = row;
  const range = there.range(code, 'annual');
  const inPlace = there.place.id === nationId ? '' : `?in=${there.place.slug}`;
  const sentence = sentences.get(code);
  return markup`<li class="found" data-kind="career" data-codes="${code}">
    ${context.isNumbered ? markup`<span class="found-tick">${at + 1}</span>` : tick(row, ticked)}
    <div class="found-what"><h3><a href="${href}${inPlace}">${name}</a></h3><p data-sentence${sentence ? undefined : hidden}>${sentence}</p>${collapsedNote(collapsedWords(range))}</div>
    <div class="found-strip">${rowStrip({ range, axis, references })}</div>
    <p class="found-pay"><span class="sr-only">In the middle</span> ${middle(row, there)}</p>
    <p class="found-school"><span class="found-label">Schooling</span> ${row.education ? educationShort(row.education) : 'not assigned'} <small>${besideSchooling(row)}</small></p>
    <p class="found-openings"><span class="found-label">Openings a year</span> ${figureMarkup(row.openings)} <small>${figureMarkup(row.growth, 'change')}</small></p>
    <div class="found-why">${why(row, context)}</div></li>`;
}

const tick = ({ code, name }: FinderOccupation, ticked: ReadonlySet<string> | undefined) =>
  markup`<label class="found-tick"><input type="checkbox" data-tick="${code}"${ticked?.has(code) ? checked : undefined}> <span class="sr-only">Compare ${name}</span></label>`;

/** Pay by the year; by the hour where only that is published. */
function middle({ code }: FinderOccupation, there: FinderPlace): Piece {
  const yearly = there.figure(code, 'annual-median');
  if ('value' in yearly || yearly.missing !== 'hourly-only') return figureMarkup(yearly);
  return [figureMarkup(there.figure(code, 'hourly-median')), ' an hour'];
}

function why(row: FinderOccupation, { wishes, there }: ResultContext): readonly Markup[] {
  const reasons = fitReasons(row, wishes, there).map(sentenceMarkup);
  const know = oneThingToKnow(row);
  const unknown = notKnown(row);
  const fits = reasons.flatMap((reason, at) => (at === 0 ? [reason] : ['; ', reason]));
  return [
    ...(fits.length > 0 ? [markup`<p><b>Fits:</b> ${fits}.</p>`] : []),
    ...(know ? [markup`<p><b>Know:</b> ${ended(upperFirst(know))}</p>`] : []),
    ...(unknown.length > 0 ? [markup`<p><b>Not known:</b> ${unknown.join('; ')}.</p>`] : []),
  ];
}
