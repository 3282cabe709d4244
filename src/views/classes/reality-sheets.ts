import type { KitCareer } from '../../domain/classes/kit-career.ts';
import { sheetsOf } from '../../domain/classes/kit-sheets.ts';
import { livingNotes } from '../../domain/pay/living-on.ts';
import type { PlacePay } from '../../domain/places/place-pay-file.ts';
import { inPlace } from '../../domain/places/place.ts';
import { sheetFootWords, type SheetLinks } from '../../domain/site/sheet-links.ts';
import { markup, type Markup } from '../markup.ts';
import { sheetFoot, type SheetFootView } from '../sheet/sheet-foot.ts';
import { realityCard } from './reality-card.ts';

/** The cards of a kit, and what stands at the foot of each sheet. */
export interface RealityKitView {
  readonly careers: readonly KitCareer[];
  readonly pay: PlacePay;
  readonly foot: Pick<SheetFootView, 'href' | 'address' | 'citation' | 'releases' | 'squares'>;
}

/** The cards of a kit, eight to a sheet of paper, each sheet with its sources. */
export function realitySheets({ careers, pay, foot }: RealityKitView): Markup {
  const sheets = sheetsOf(careers);
  const notes = livingNotes([], pay.costs, false).join(' ');
  const where = `A month of pay ${inPlace(pay.place)}, ${pay.releaseLabel}`;
  return markup`${sheets.map((cards, at) => {
    const shown = cards.map((career) => realityCard(career, pay));
    return markup`<article class="sheet"><h2 class="sheet-where">${where}: sheet ${at + 1} of ${sheets.length}</h2><div class="live-on">${shown}</div>${sheetFoot({ ...foot, notes })}</article>`;
  })}`;
}

/**
 * What the foot of a kit's sheets says where the page has a query.
 * @param links with the sources of pay, taxes and rents, in this order.
 */
export function kitFootWords(links: SheetLinks, query: string, { costs, source }: PlacePay) {
  const [pay, taxes, rents] = links.origins;
  const used = [pay, costs.taxes && taxes, costs.rents && rents].flatMap((origin) => origin ?? []);
  return sheetFootWords({ ...links, origins: used }, query, source);
}
