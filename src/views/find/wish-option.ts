import { wishFields } from '../../domain/find/wish-fields.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { markup, type Markup } from '../markup.ts';

/** A choice of a number that is not among those offered: an address may ask for any. */
export function wishOption(name: string, value: string): Markup {
  const unit = name === wishFields.pay.name ? 'usd-year' : 'persons';
  return markup`<option value="${value}">${formatNumber(Number(value), unit)}</option>`;
}
