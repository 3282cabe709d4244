import { kitCareersAsked, type KitRequest } from '../../domain/classes/kit-address.ts';
import { kitCareerOf, type KitCareer } from '../../domain/classes/kit-career.ts';
import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import type { PlacePay } from '../../domain/places/place-pay-file.ts';
import type { Place } from '../../domain/places/place.ts';
import { ComparedData } from '../compare-careers/compared-data.element.ts';
import { payAsked } from '../compare-careers/place-asked.element.ts';
import { loadNationPay } from '../place-picker/place-pay.element.ts';

/** The careers and the pay of a kit, and in sentences what was asked for in vain. */
export interface Kit {
  readonly careers: readonly KitCareer[];
  readonly pay: PlacePay;
  /** Undefined for the whole country. */
  readonly place: Place | undefined;
  readonly complaints: readonly string[];
}

/** The figures of the site as a kit asks for them: each file is fetched once a page. */
export class KitData {
  readonly #data: ComparedData;
  readonly #first: readonly KitCareer[];
  #nation: Promise<PlacePay> | undefined;

  /** @param first the careers that a kit begins with. */
  constructor(first: readonly KitCareer[]) {
    this.#data = new ComparedData();
    this.#first = first;
  }

  /** A career by its slug, its name or its code. */
  async find(asked: string): Promise<IndexedCareer | undefined> {
    return (await this.#data.careers()).index.find(asked);
  }

  async kit({ careers: asked, place }: KitRequest): Promise<Kit> {
    const { index, edition } = await this.#data.careers();
    const known = asked && kitCareersAsked(index, asked);
    const [careers, there] = await Promise.all([
      known && known.careers.length > 0 ? this.#cards(known.careers) : this.#first,
      payAsked(this.#data, { place, atNationalPrices: false }, edition),
    ]);
    return {
      careers,
      pay: there.pay.there ?? (await this.#nationPay()),
      place: there.pay.place,
      complaints: [...(known?.complaints ?? []), ...there.complaints],
    };
  }

  /** Those that a kit begins with are at hand; the others are fetched. */
  async #cards(careers: readonly IndexedCareer[]): Promise<readonly KitCareer[]> {
    const { edition } = await this.#data.careers();
    const atHand = new Map(this.#first.map((career) => [career.code, career]));
    return Promise.all(
      careers.map(async (career) => {
        const first = atHand.get(career.codes[0] ?? '');
        if (first) return first;
        const [[compared]] = await this.#data.compared([career], edition, false);
        const occupation = compared?.occupations[0];
        if (occupation) return kitCareerOf(occupation);
        throw new Error(`There are no figures of ${career.slug}.`);
      }),
    );
  }

  #nationPay(): Promise<PlacePay> {
    return (this.#nation ??= loadNationPay().catch((error: unknown) => {
      this.#nation = undefined;
      throw error;
    }));
  }
}
