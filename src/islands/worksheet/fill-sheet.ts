import { encode } from 'uqr';
import {
  compareAddress,
  readCompareAddress,
} from '../../domain/careers-compared/compare-address.ts';
import { comparisonOf } from '../../domain/careers-compared/comparison.ts';
import { comparisonSheet, sheetHeading } from '../../domain/comparison-sheet/comparison-sheet.ts';
import { pageAddress } from '../../domain/page-address.ts';
import { qrMarkup, quietZone } from '../../domain/qr-html.ts';
import { routes } from '../../domain/routes.ts';
import { ComparedData } from '../compare/compared-data.ts';
import { fragmentOf } from '../compare/fragment.ts';
import { payAsked } from '../compare/place-asked.ts';
import { siteRoot } from '../site-root.ts';

/** Writes the comparison of the address into the sheet in `host`; what it cannot, it says. */
export async function fillSheet(host: HTMLElement): Promise<void> {
  const { request, complaints } = readCompareAddress(location.search);
  host.setAttribute('aria-busy', 'true');
  try {
    const data = new ComparedData();
    const { index, edition } = await data.careers();
    const { careers, complaints: unknown } = index.resolve(request.careers);
    const [compared, { pay, complaints: place }] = await Promise.all([
      data.compared(careers, edition),
      payAsked(data, request, edition),
    ]);
    notice(host, [...complaints, ...unknown, ...place]);
    if (careers.length === 0) return;
    const comparison = comparisonOf(compared, edition, pay);
    host.querySelector('.sheet-compared')?.replaceWith(fragmentOf(comparisonSheet(comparison)));
    setText(host, 'h1', sheetHeading(comparison));
    setText(host, '.lede', `Pay ${pay.where}.`);
    leadTo(
      host,
      compareAddress({
        careers: careers.map(({ slug }) => slug),
        place: pay.place?.slug,
        view: undefined,
        forClass: false,
        atNationalPrices: pay.atNationalPrices,
      }),
    );
  } catch {
    notice(host, [
      'The figures could not be loaded, so this sheet is an example. Check your connection and load it again.',
    ]);
  } finally {
    host.removeAttribute('aria-busy');
  }
}

/** Makes the link, the citation and the code lead to the comparison with this query string. */
function leadTo(host: HTMLElement, query: string): void {
  const site = new URL(siteOf(document));
  const general = pageAddress(site, routes.compare());
  const address = pageAddress(site, routes.compare(query));
  const link = host.querySelector<HTMLAnchorElement>('[data-look-up]');
  if (link) {
    link.href = new URL(`.${routes.compare(query)}`, siteRoot(document)).href;
    link.textContent = address.replace(/^https?:\/\//, '');
  }
  const cite = host.querySelector('[data-cite]');
  if (cite) cite.textContent = cite.textContent.replace(general, address);
  const { data } = encode(address, { ecc: 'M', border: quietZone });
  host.querySelector('.qr-code')?.replaceWith(fragmentOf(qrMarkup(data, address)));
}

/** The site's own full address, from the canonical address of this page. */
function siteOf(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return canonical.slice(0, -routes.compareWorksheet().length);
}

function setText(host: HTMLElement, selector: string, text: string): void {
  const element = host.querySelector(selector);
  if (element) element.textContent = text;
}

function notice(host: HTMLElement, sentences: readonly string[]): void {
  const lines = sentences.map((sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    return line;
  });
  host.querySelector('[data-notices]')?.replaceChildren(...lines);
}
