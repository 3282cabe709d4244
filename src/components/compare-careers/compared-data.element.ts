import { readComparedFile, type ComparedFile } from '../../domain/compare-careers/compared-file.ts';
import {
  CareerIndex,
  type CareerIndexFile,
  type IndexedCareer,
} from '../../domain/compare-careers/career-index.ts';
import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import type { ComparisonEdition } from '../../domain/compare-careers/edition.ts';
import type { PlacePay } from '../../domain/places/place-pay-file.ts';
import type { Place } from '../../domain/places/place.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { loadPay } from '../place-picker/place-pay.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';

async function fetchFile(path: string): Promise<unknown> {
  const response = await fetch(new URL(`.${path}`, siteRoot(document)));
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response.json();
}

/** What answers a question once: a failed one may be asked again. */
class Kept<Answer> {
  readonly #kept = new Map<string, Promise<Answer>>();

  get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#kept.get(key);
    if (known) return known;
    const asked = ask().catch((error: unknown) => {
      this.#kept.delete(key);
      throw error;
    });
    this.#kept.set(key, asked);
    return asked;
  }
}

/** Which careers there are, and what every comparison shares. */
export interface KnownCareers {
  readonly index: CareerIndex;
  readonly edition: ComparisonEdition;
}

/** The figures of the site as a comparison asks for them: each file is fetched once a page. */
export class ComparedData {
  readonly #careers: Kept<KnownCareers>;
  readonly #occupations: Kept<ComparedOccupation>;
  readonly #places: Kept<PlacePay>;

  constructor() {
    this.#careers = new Kept();
    this.#occupations = new Kept();
    this.#places = new Kept();
  }

  careers(): Promise<KnownCareers> {
    return this.#careers.get('', async () => {
      const file = (await fetchFile(addresses.comparedCareers())) as CareerIndexFile;
      return { index: new CareerIndex(file), edition: file.edition };
    });
  }

  compared(
    careers: readonly IndexedCareer[],
    edition: ComparisonEdition,
  ): Promise<ComparedCareer[]> {
    const occupation = (code: string) =>
      this.#occupations.get(code, async () => {
        const file = (await fetchFile(addresses.comparedOccupation(code))) as ComparedFile;
        return readComparedFile(file, edition);
      });
    return Promise.all(
      careers.map(async ({ kind, name, slug, codes }) => {
        const occupations = await Promise.all(codes.map(occupation));
        return { kind, name, slug, occupations };
      }),
    );
  }

  payIn(place: Place): Promise<PlacePay> {
    return this.#places.get(place.slug, () => loadPay(place));
  }
}
