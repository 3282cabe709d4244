import { readCareerFile, type CareerFile } from '../../domain/careers-compared/career-file.ts';
import {
  CareerIndex,
  type CareerIndexFile,
  type IndexedCareer,
} from '../../domain/careers-compared/career-index.ts';
import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/careers-compared/compared-career.ts';
import type { ComparisonEdition } from '../../domain/careers-compared/edition.ts';
import { PlacePay, type PlacePayFile } from '../../domain/place-pay-file.ts';
import type { Place } from '../../domain/place.ts';
import { routes } from '../../domain/routes.ts';
import { siteRoot } from '../site-root.ts';

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
  readonly #careers = new Kept<KnownCareers>();
  readonly #occupations = new Kept<ComparedOccupation>();
  readonly #places = new Kept<PlacePay>();

  careers(): Promise<KnownCareers> {
    return this.#careers.get('', async () => {
      const file = (await fetchFile(routes.comparedCareers())) as CareerIndexFile;
      return { index: new CareerIndex(file), edition: file.edition };
    });
  }

  compared(
    careers: readonly IndexedCareer[],
    edition: ComparisonEdition,
  ): Promise<ComparedCareer[]> {
    const occupation = (code: string) =>
      this.#occupations.get(code, async () => {
        const file = (await fetchFile(routes.comparedOccupation(code))) as CareerFile;
        return readCareerFile(file, edition);
      });
    return Promise.all(
      careers.map(async ({ kind, name, slug, codes }) => {
        const occupations = await Promise.all(codes.map(occupation));
        return { kind, name, slug, occupations };
      }),
    );
  }

  payIn({ slug }: Place): Promise<PlacePay> {
    return this.#places.get(
      slug,
      async () => new PlacePay((await fetchFile(routes.placePay(slug))) as PlacePayFile),
    );
  }
}
