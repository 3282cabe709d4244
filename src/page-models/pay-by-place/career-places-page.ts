import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { LivingCosts } from '../../domain/pay/living-costs.ts';
import type { LivingOn } from '../../domain/pay/living-on.ts';
import { monthOfPay } from '../../domain/pay/month-of-pay.ts';
import { nationId } from '../../domain/places/place.ts';
import type { PlaceLeaders, AreaPay } from '../../domain/places/pay-by-place.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { placesWith } from '../../facts/oews-places.ts';
import { placeById } from '../../facts/places.ts';
import { parityYear } from '../../facts/price-parities.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { industriesSection, type IndustriesSection } from '../career-page/industries.ts';
import { placesSection } from '../career-page/places.ts';
import { livingCostsIn } from '../living-costs.ts';
import { areasOfCareer, type AreasOfCareer } from './areas-of-career.ts';

/** Pay of one career in every state, and in the metropolitan and rural areas that lead. */
export interface CareerPlacesPage {
  readonly career: OccupationCareer;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** Every state and territory; undefined where none has pay. */
  readonly states:
    | {
        readonly rows: readonly AreaPay[];
        readonly nation: Figure;
        /** Where pay is highest and lowest; undefined where too few states can be compared. */
        readonly leaders: PlaceLeaders<AreaPay> | undefined;
        /** One adjusted figure worked out. */
        readonly example: string | undefined;
        readonly receipts: readonly Receipt[];
      }
    | undefined;
  /** Metropolitan and rural areas; undefined where none has a row. */
  readonly areas: AreasOfCareer | undefined;
  /** The sectors they work in; undefined where none has a head count. */
  readonly industries: IndustriesSection | undefined;
  /** What a month comes to in the nation; undefined where pay by the year is not published. */
  readonly living:
    { readonly row: LivingOn; readonly costs: LivingCosts; readonly receipt: Receipt } | undefined;
  /** What the page has, to jump to. */
  readonly parts: readonly { readonly name: string; readonly href: string }[];
  readonly priceYear: string;
  readonly sourcesLine: string;
}

/** The careers that a state has pay for, a metro a row or a sector a head count. */
export function careersWithPlaces(): readonly OccupationCareer[] {
  return occupationCareers().filter(
    ({ code }) =>
      placesWith('metro', code).length > 0 ||
      industriesSection(code) !== undefined ||
      !placesSection(code).reason,
  );
}

export function careerPlacesPage(career: OccupationCareer): CareerPlacesPage {
  const section = placesSection(career.code);
  const states = section.reason
    ? undefined
    : {
        rows: section.states,
        nation: section.nation,
        leaders: section.leaders,
        example: section.example,
        receipts: [
          ...section.receipts,
          receiptFor([section.nation.id], sourceOfFact(section.nation.id)),
        ],
      };
  const areas = areasOfCareer(career);
  const industries = industriesSection(career.code);
  const living = livingOnPay(career);
  const parts = [
    ...(states ? [{ name: 'States and territories', href: '#states' }] : []),
    ...(areas ? [{ name: 'Metro and rural areas', href: '#metros' }] : []),
    ...(industries ? [{ name: 'Where they work', href: '#industries' }] : []),
    ...(living ? [{ name: 'What a month of pay comes to', href: '#living' }] : []),
  ];
  const receipts = [
    ...(states?.receipts ?? []),
    ...(areas?.receipts ?? []),
    ...(industries ? [industries.receipt] : []),
  ];
  return {
    career,
    title: `${career.name}: pay by place`,
    description: `What ${career.people} are paid in each state, which metro and rural areas employ and pay most, and how common the job is there, with the source of every figure.`,
    path: routes.careerPlaces(career.slug),
    trail: [
      { name: 'Careers', href: routes.careers() },
      { name: career.name, href: career.href },
    ],
    states,
    areas,
    industries,
    living,
    parts,
    priceYear: parityYear(),
    sourcesLine: `${[...new Set(receipts.map(({ origin }) => shortAttribution(origin)))].join('. ')}.`,
  };
}

function livingOnPay({ code, name }: OccupationCareer): CareerPlacesPage['living'] {
  const [quarter, middle] = [oewsFigure(code, 'annual-p25'), oewsFigure(code, 'annual-median')];
  if (!isPresent(middle)) return undefined;
  const costs = livingCostsIn(placeById(nationId));
  const countsHours = currentOccupation(code).pay_basis === 'both';
  return {
    row: {
      who: `${name} across the whole country`,
      quarter: monthOfPay(quarter, costs, countsHours),
      middle: monthOfPay(middle, costs, countsHours),
    },
    costs,
    receipt: receiptFor([quarter.id, middle.id], sourceOfFact(middle.id)),
  };
}
