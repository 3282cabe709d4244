import { readComparedFile, type ComparedFile } from '../../domain/compare-careers/compared-file.ts';
import {
  CareerIndex,
  type CareerIndexFile,
  type IndexedCareer,
} from '../../domain/compare-careers/career-index.ts';
import {
  occupationsOf,
  type ComparedCareer,
  type ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import {
  readComparedWork,
  type ComparedWorkFile,
} from '../../domain/compare-careers/compared-work-file.ts';
import type { WorkByCode } from '../../domain/compare-careers/compared-work.ts';
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
  readonly #work: Kept<ComparedWorkFile>;
  readonly #places: Kept<PlacePay>;

  constructor() {
    this.#careers = new Kept();
    this.#occupations = new Kept();
    this.#work = new Kept();
    this.#places = new Kept();
  }

  careers(): Promise<KnownCareers> {
    return this.#careers.get('', async () => {
      const file = (await fetchFile(addresses.comparedCareers())) as CareerIndexFile;
      return { index: new CareerIndex(file), edition: file.edition };
    });
  }

  /** The careers, and what is told of their work where that is wanted. */
  async compared(
    careers: readonly IndexedCareer[],
    edition: ComparisonEdition,
    withWork: boolean,
  ): Promise<readonly [readonly ComparedCareer[], WorkByCode]> {
    const occupation = (code: string) =>
      this.#occupations.get(code, async () => {
        const file = (await fetchFile(addresses.comparedOccupation(code))) as ComparedFile;
        return readComparedFile(file, edition);
      });
    const compared = await Promise.all(
      careers.map(async ({ kind, name, slug, codes }) => {
        const [occupations] = await Promise.all([
          Promise.all(codes.map(occupation)),
          // Both files of an occupation are asked for at once.
          withWork && Promise.all(codes.map((code) => this.#workFile(code))),
        ]);
        return { kind, name, slug, occupations };
      }),
    );
    return [compared, withWork ? await this.#workOf(compared, edition) : new Map()];
  }

  #workFile(code: string): Promise<ComparedWorkFile> {
    return this.#work.get(
      code,
      async () => (await fetchFile(addresses.comparedWork(code))) as ComparedWorkFile,
    );
  }

  async #workOf(
    careers: readonly ComparedCareer[],
    edition: ComparisonEdition,
  ): Promise<WorkByCode> {
    const read = occupationsOf(careers).map(async (occupation) => {
      const file = await this.#workFile(occupation.code);
      return [occupation.code, readComparedWork(file, occupation, edition)] as const;
    });
    return new Map(await Promise.all(read));
  }

  payIn(place: Place): Promise<PlacePay> {
    return this.#places.get(place.slug, () => loadPay(place));
  }
}
