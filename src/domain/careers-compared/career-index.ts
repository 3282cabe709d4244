import type { OccupationCode } from '../occupation-code.ts';
import { slugOf } from '../slug.ts';
import { mostCareers } from './compare-address.ts';
import type { ComparedCareer } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

/** Every career that can be compared, and what all comparisons share, as the browser fetches it. */
export interface CareerIndexFile {
  readonly edition: ComparisonEdition;
  readonly occupations: readonly (readonly [code: OccupationCode, name: string])[];
  readonly titles: readonly (readonly [
    slug: string,
    name: string,
    codes: readonly OccupationCode[],
  ])[];
}

/** A career that can be compared. */
export interface IndexedCareer extends Pick<ComparedCareer, 'kind' | 'name' | 'slug'> {
  readonly codes: readonly OccupationCode[];
}

/** `registered-nurses` and `registered-nurse` to the same letters, so that either finds it. */
const looseForm = (slug: string) =>
  slug
    .split('-')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?:es|s|e)+$/, ''))
    .join('-');

/** Finds careers by what an address calls them. */
export class CareerIndex {
  readonly #bySlug: ReadonlyMap<string, IndexedCareer>;
  readonly #byCode: ReadonlyMap<string, IndexedCareer>;
  readonly #loose = new Map<string, IndexedCareer>();

  constructor({ occupations, titles }: Pick<CareerIndexFile, 'occupations' | 'titles'>) {
    const counted = occupations.map(([code, name]): IndexedCareer => ({
      kind: 'occupation',
      name,
      slug: slugOf(name),
      codes: [code],
    }));
    const written = titles.map(([slug, name, codes]): IndexedCareer => ({
      kind: 'title',
      name,
      slug,
      codes,
    }));
    this.#byCode = new Map(counted.map((career) => [career.codes[0] ?? '', career]));
    this.#bySlug = new Map([...counted, ...written].map((career) => [career.slug, career]));
    for (const career of this.#bySlug.values()) {
      const form = looseForm(career.slug);
      if (!this.#loose.has(form)) this.#loose.set(form, career);
    }
  }

  /** The occupation of a code; undefined when it has no page. */
  byCode(code: string): IndexedCareer | undefined {
    return this.#byCode.get(code);
  }

  /** A career by its slug, its name, one of the two in the singular, or an occupation's code. */
  find(asked: string): IndexedCareer | undefined {
    const code = /^(\d{2})[-–]?(\d{4})(?:\.\d{2})?$/.exec(asked.trim());
    if (code) return this.#byCode.get(`${code[1] ?? ''}-${code[2] ?? ''}`);
    const slug = slugOf(asked);
    return this.#bySlug.get(slug) ?? (slug === '' ? undefined : this.#loose.get(looseForm(slug)));
  }

  /** The careers that are asked for, each once and no more than fit, and a sentence on the rest. */
  resolve(asked: readonly string[]): {
    readonly careers: readonly IndexedCareer[];
    readonly complaints: readonly string[];
  } {
    const careers: IndexedCareer[] = [];
    const complaints: string[] = [];
    const tooMany: string[] = [];
    for (const text of asked) {
      const career = this.find(text);
      if (!career) {
        complaints.push(
          `No career of the almanac is called “${text}”, so it is left out. Its address may have changed: look it up under “Add a career”.`,
        );
      } else if (careers.includes(career)) {
        complaints.push(`The address names “${career.name}” twice, so it is shown once.`);
      } else if (careers.length === mostCareers) tooMany.push(career.name);
      else careers.push(career);
    }
    if (tooMany.length > 0) {
      complaints.push(
        `A comparison holds ${mostCareers} careers, so these are left out: ${tooMany.map((name) => `“${name}”`).join(', ')}.`,
      );
    }
    return { careers, complaints };
  }
}
