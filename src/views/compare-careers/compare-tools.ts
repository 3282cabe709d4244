import { compareRowNames, compareRows } from '../../domain/compare-careers/compare-rows.ts';
import { compareViewNames, compareViews } from '../../domain/compare-careers/compare-address.ts';
import { mostLettersOfGivenName } from '../../domain/compare-careers/given-name.ts';
import { nationalPricesNote } from '../../domain/places/price-adjust.ts';
import { markup } from '../markup.ts';

const everything = markup`<a data-part-link="">Everything</a>`;
const parts = compareViews.map(
  (view) => markup`<a data-part-link="${view}">${compareViewNames[view]}</a>`,
);

const rows = compareRows.map(
  (row) =>
    markup`<label><input type="checkbox" name="row" value="${row}" />${compareRowNames[row]}</label>`,
);

/**
 * What a reader changes of a comparison besides its careers: the part that is shown, prices, the
 * whole country again, and the link to share. Out of sight until a script knows what is compared.
 */
export const compareTools = markup`<div class="compare-tools" hidden><nav aria-label="Parts of the comparison">${[everything, ...parts]}</nav><label><input type="checkbox" data-prices /> At national prices</label><button type="button" data-nation>Back to the whole country</button><button type="button" data-copy>Copy link</button><input readonly hidden aria-label="Link to this comparison" data-address /><form><label>Name of your own <input name="name" maxlength="${mostLettersOfGivenName}" autocomplete="off" placeholder="Health careers, period 3" /></label> <button>Set name</button></form><details><summary>Choose what is told side by side</summary><fieldset class="wish-chips"><legend class="sr-only">Rows</legend>${rows}</fieldset></details><p class="fine">${nationalPricesNote}</p></div>`;
