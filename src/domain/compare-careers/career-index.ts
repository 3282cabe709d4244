import { codeInText } from '../words/code-in-text.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import { slugOf } from '../site/slug.ts';
import { mostCareers } from './compare-address.ts';
import type { ComparedCareer } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

/** Every career that can be compared, and what all comparisons share, as the browser fetches it. */
export interface CareerIndexFile {
  readonly edition: ComparisonEdition;
  /** The official name, which the address is made of, and the short one where it is another. */
  readonly occupations: readonly (readonly [
    code: OccupationCode,
    officialName: string,
    name?: string,
  ])[];
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

/** How many careers an address may ask for, and of what: `A comparison`. */
export interface CareerLimit {
  readonly most: number;
  readonly holder: string;
}

const comparisonLimit: CareerLimit = { most: mostCareers, holder: 'A comparison' };

/** The careers of an address, and in sentences what of it is left out. */
export interface AskedCareers {
  readonly careers: readonly IndexedCareer[];
  readonly complaints: readonly string[];
}

/** Finds careers by what an address calls them. */
export class CareerIndex {
  readonly #bySlug: ReadonlyMap<string, IndexedCareer>;
  readonly #byCode: ReadonlyMap<string, IndexedCareer>;
  readonly #loose = new Map<string, IndexedCareer>();

  constructor({ occupations, titles }: Pick<CareerIndexFile, 'occupations' | 'titles'>) {
    const counted = occupations.map(([code, officialName, name = officialName]): IndexedCareer => ({
      kind: 'occupation',
      name,
      slug: slugOf(officialName),
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
      for (const slug of [career.slug, slugOf(career.name)]) {
        const form = looseForm(slug);
        if (!this.#loose.has(form)) this.#loose.set(form, career);
      }
    }
  }

  /** The occupation of a code; undefined when it has no page. */
  byCode(code: string): IndexedCareer | undefined {
    return this.#byCode.get(code);
  }

  /** A career by its slug, either of its names, one of these in the singular, or a code. */
  find(asked: string): IndexedCareer | undefined {
    const code = codeInText(asked);
    return code ? this.#byCode.get(code) : this.#called(asked);
  }

  #called(asked: string): IndexedCareer | undefined {
    const slug = slugOf(asked);
    return this.#bySlug.get(slug) ?? (slug === '' ? undefined : this.#loose.get(looseForm(slug)));
  }

  /** The careers that are asked for, each once and no more than fit, and a sentence on the rest. */
  resolve(asked: readonly string[], { most, holder }: CareerLimit = comparisonLimit): AskedCareers {
    const careers: IndexedCareer[] = [];
    const complaints: string[] = [];
    const tooMany: string[] = [];
    for (const [text, career] of this.#named(asked)) {
      if (!career) {
        complaints.push(
          `No career of the almanac is called “${quoted(text)}”, so it is left out. Its address may have changed: look it up under “Add a career”.`,
        );
      } else if (careers.includes(career)) {
        complaints.push(`The address names “${career.name}” twice, so it is shown once.`);
      } else if (careers.length === most) tooMany.push(career.name);
      else careers.push(career);
    }
    if (tooMany.length > 0) {
      complaints.push(
        `${holder} holds ${most} careers, so these are left out: ${tooMany.map((name) => `“${name}”`).join(', ')}.`,
      );
    }
    return { careers, complaints };
  }

  /**
   * Each part of a list with the career it names. A name that holds commas stands in several parts:
   * `Tank car, truck and ship loaders`.
   */
  *#named(parts: readonly string[]): Generator<readonly [string, IndexedCareer | undefined]> {
    for (let from = 0; from < parts.length;) {
      const names = namesFrom(parts, from);
      const { text = '', count = 1 } =
        names.find((name) => this.#called(name.text)) ?? names.at(-1) ?? {};
      yield [text, this.find(text)];
      from += count;
    }
  }
}

/** The most commas in a name. */
const mostCommas = 6;

/** What may be one name from a part on, the longest first. */
function namesFrom(parts: readonly string[], from: number) {
  const most = Math.min(parts.length - from, mostCommas + 1);
  return Array.from({ length: most }, (_, at) => {
    const count = most - at;
    return { count, text: parts.slice(from, from + count).join(', ') };
  });
}

const mostQuoted = 80;
const quoted = (text: string) =>
  text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()}…` : text;
