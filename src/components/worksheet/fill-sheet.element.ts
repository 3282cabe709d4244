import { encode } from 'uqr';
import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import {
  printedAddress,
  readCompareAddress,
  type CompareRequest,
} from '../../domain/compare-careers/compare-address.ts';
import { titleForms } from '../../domain/cite/citation.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import {
  comparedNames,
  compareTitle,
  comparisonTitle,
} from '../../domain/compare-careers/comparison-title.ts';
import { searchWithPlace } from '../../domain/places/place-address.ts';
import { sheetFootWords, type SheetLinks } from '../../domain/site/sheet-links.ts';
import { givenName, givenNameNote } from '../../views/compare-careers/given-name.ts';
import { notices } from '../../views/notices.ts';
import { quietZone } from '../../views/qr-code.ts';
import { comparisonSheet } from '../../views/sheet/comparison-sheet.ts';
import { sheetFoot } from '../../views/sheet/sheet-foot.ts';
import { sheetWhere } from '../../views/sheet/sheet-where.ts';
import { askedComparison } from '../compare-careers/asked-comparison.element.ts';
import { ComparedData } from '../compare-careers/compared-data.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { carryPlace } from '../place-picker/carry-place.element.ts';
import { PageParts } from '../place-picker/page-parts.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';

/** Writes the comparison of the address into the sheet in `host`; what it cannot, it says. */
export async function fillSheet(host: HTMLElement): Promise<void> {
  const { request, complaints } = readCompareAddress(location.search);
  const own = host.dataset.careers?.split(',');
  const asked = {
    ...request,
    careers: own ?? request.careers,
    place: request.place ?? rememberedPlace(),
  };
  host.setAttribute('aria-busy', 'true');
  try {
    const data = new ComparedData();
    const { index, edition } = await data.careers();
    const { careers, complaints: unknown } = index.resolve(asked.careers);
    const { comparison, complaints: place } = await askedComparison(data, careers, edition, {
      ...asked,
      view: undefined,
    });
    const { pay } = comparison;
    notice(host, [...complaints, ...unknown, ...place]);
    carryPlace(pay.place?.slug);
    if (careers.length === 0) return;
    if (own) writeOwn(host, comparison, request);
    else writeAsked(host, comparison, careers, request);
    host
      .querySelector('.sheet-compared')
      ?.replaceWith(
        fragmentOf(comparisonSheet(comparison, { ...adsOf(host), rows: request.rows })),
      );
    carryPlace(pay.place?.slug);
  } catch {
    notice(host, [
      'The figures could not be loaded, so this sheet shows what it was printed with. Check your connection and load it again.',
    ]);
  } finally {
    host.removeAttribute('aria-busy');
  }
}

/** Calls a sheet by the careers that the address names, and leads to their comparison. */
function writeAsked(
  host: HTMLElement,
  comparison: Comparison,
  careers: readonly IndexedCareer[],
  { name, rows }: CompareRequest,
): void {
  const { pay } = comparison;
  setText(host, 'h1', comparedNames(comparison));
  setText(host, '.lede', `Pay ${pay.where}.`);
  if (name !== undefined) callByName(host, name);
  const links = linksOf(host);
  const [from, to] = [titleForms(compareTitle).apa, titleForms(comparisonTitle(comparison)).apa];
  const citation = links.citation.replace(from, () => to);
  const place = pay.place?.slug;
  const { atNationalPrices } = pay;
  const query = printedAddress(careers, { place, rows, atNationalPrices, name });
  leadTo(host, { ...links, citation }, query, comparison);
}

/** Sets a name of one's own over a sheet; what it was called before stands below. */
function callByName(host: HTMLElement, name: string): void {
  const head = host.querySelector('h1');
  const note = givenNameNote(head?.textContent ?? '');
  head?.replaceChildren(fragmentOf(givenName(name)));
  head?.after(fragmentOf(note));
}

/** Says of which place the pay of a sheet is, and leads to its own page in that place. */
function writeOwn(host: HTMLElement, comparison: Comparison, { name }: CompareRequest): void {
  const { place, where } = comparison.pay;
  if (name !== undefined) callByName(host, name);
  if (place) new PageParts().put('sheet-where', sheetWhere(where), host);
  leadTo(host, linksOf(host), searchWithPlace('', place?.slug), comparison);
}

function leadTo(host: HTMLElement, links: SheetLinks, query: string, { pay }: Comparison): void {
  const words = sheetFootWords(links, query, pay.receipt?.origin);
  const { data: squares } = encode(words.address, { ecc: 'M', border: quietZone });
  new PageParts().put('sheet-foot', sheetFoot({ ...words, squares }), host);
}

const writtenFor = (host: HTMLElement) =>
  host.querySelector<HTMLElement>('template[data-links]')?.dataset ?? {};

const linksOf = (host: HTMLElement) => JSON.parse(writtenFor(host).links ?? '') as SheetLinks;

function adsOf(host: HTMLElement) {
  const { ads } = writtenFor(host);
  if (ads === undefined) return undefined;
  return { ads: new Map(JSON.parse(ads) as readonly (readonly [string, string])[]) };
}

function setText(host: HTMLElement, selector: string, text: string): void {
  const element = host.querySelector(selector);
  if (element) element.textContent = text;
}

function notice(host: HTMLElement, sentences: readonly string[]): void {
  host.querySelector('[data-notices]')?.replaceChildren(fragmentOf(notices(sentences)));
}
