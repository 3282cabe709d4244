import { isPresent, type Figure } from '../../domain/figure.ts';
import { parseFactId } from '../../domain/fact-id.ts';
import {
  livingNotes,
  livingPoints,
  livingSums,
  monthOfPay,
  type LivingOn,
  type MonthOfPay,
} from '../../domain/living-on.ts';
import { inPlace, placeInSentence } from '../../domain/place.ts';
import { upperFirst } from '../../domain/wording.ts';
import { figureElement, type PlaceView } from './place-view.ts';

/**
 * "Can I live on this?" for a career in a place: months of pay as published, whichever dollars
 * the rest of the page is in. Undefined where the place has no row of the occupation.
 */
export function liveOnStrip(
  view: PlaceView,
  { code, people }: { readonly code: string; readonly people: string },
): HTMLElement | undefined {
  const { pay, place } = view;
  if (!pay.has(code)) return undefined;
  const middle = pay.figure(code, 'annual-median');
  const living: LivingOn = {
    who: upperFirst(people),
    quarter: pay.holds('annual-p25')
      ? monthOfPay(pay.figure(code, 'annual-p25'), pay.parity)
      : undefined,
    middle: monthOfPay(middle, pay.parity),
  };
  const strip = made('section', 'live-on-there');
  const heading = made('h3', '', `Can I live on this ${inPlace(place)}?`);
  heading.id = 'living-there';
  strip.setAttribute('aria-labelledby', heading.id);
  strip.append(heading);
  if (!isPresent(middle) && middle.missing === 'hourly-only') {
    strip.append(
      made(
        'p',
        'note',
        'Pay is published by the hour only, and nobody counted the hours. So what a month comes to cannot be worked out.',
      ),
    );
    return strip;
  }
  strip.append(made('div', 'live-on', row(living)), ...notes(view, living), sums(view, living));
  return strip;
}

function row(living: LivingOn): HTMLElement {
  const list = made('dl', '');
  for (const { name, pay } of livingPoints(living)) {
    list.append(made('div', '', made('dt', '', name), made('dd', '', ...amounts(pay))));
  }
  return made('div', 'live-on-row', list);
}

function amounts({ pay, month, atNationalPrices }: MonthOfPay): (Node | string)[] {
  if (!month) return [figureElement(pay)];
  const buys = atNationalPrices
    ? [
        made(
          'span',
          'live-on-buys',
          'which buys what ',
          figureElement(atNationalPrices),
          ' buys in the country as a whole',
        ),
      ]
    : [];
  return [
    made('span', 'live-on-month', figureElement(month), ' a month'),
    ...buys,
    made('span', 'live-on-buys', figureElement(pay), ' a year'),
  ];
}

function notes({ pay, place }: PlaceView, living: LivingOn): HTMLElement[] {
  const said = [livingNotes([living], yearOf(pay.parity))];
  if (!living.quarter) said.push('For metro areas the file we hold has only the middle.');
  if (!pay.parity) {
    said.push(
      `No price level is published for ${placeInSentence(place)}, so what a month of pay buys there is not known.`,
    );
  }
  return said.map((note) => made('p', 'note', note));
}

function sums({ pay }: PlaceView, living: LivingOn): HTMLElement {
  const list = made(
    'ul',
    'receipt-body',
    ...livingSums([living]).map((sum) => made('li', '', sum)),
  );
  const link = made('a', '', pay.source.title);
  link.href = pay.source.url;
  list.append(made('li', '', `Pay, ${pay.releaseLabel}: `, link, '.'));
  const year = yearOf(pay.parity);
  if (pay.parity && year !== undefined) {
    const level = figureElement(pay.parity);
    list.append(
      made(
        'li',
        '',
        `Price level, ${year}, where the whole country is 100: `,
        level,
        '. Source: U.S. Bureau of Economic Analysis, regional price parities.',
      ),
    );
  }
  return made(
    'details',
    'receipt',
    made('summary', '', 'The sums, and where they come from'),
    list,
  );
}

const yearOf = (parity: Figure | undefined) => parity && parseFactId(parity.id).release;

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
