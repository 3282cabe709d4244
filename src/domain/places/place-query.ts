import type { Place } from './place.ts';
import { isNation } from './nation-words.ts';
import { nearNames } from './near-names.ts';
import { nameWords, namesOf } from './place-names.ts';
import { stateOfAbbreviation } from './state-abbreviations.ts';
import { isZip } from './zip-places.ts';

/** What the words for a place may mean. */
export interface PlaceReading {
  /** As typed. */
  readonly asked: string;
  /**
   * `one`: the first of `places`, though others may share the name. `several`: any of `places`.
   * `nation`: the whole country, so no place at all; `places` is empty.
   * `zip`: a ZIP code, which no figure is published for and which is not looked up yet
   * (`readZipCode`).
   * `unknown`: none. `unlisted`: the list of places, or of ZIP codes, could not be had.
   */
  readonly kind: 'one' | 'several' | 'nation' | 'zip' | 'unknown' | 'unlisted';
  readonly places: readonly Place[];
  /** No place is called so: `places` are those whose names come near. */
  readonly isNear?: true;
  /** Of a ZIP code that was looked up: where it lies by which edition, or why that is not known. */
  readonly why?: string;
}

/** Letters of what is typed for a place that are read. */
const longestPlace = 80;

/** Words before and after the name of a place that are no part of it. */
const beforeName = /^(?:the |state of |city of |greater |metro )+/;
const afterName = /(?: (?:metro(?:politan)?(?: area)?|area|state))+$/;

/** The end of an address as maps write it: the country, and before that a ZIP code. */
const afterCountry = /^(.+?),? (?:usa?|u\.s\.(?:a\.)?|united states(?: of america)?)$/i;
const afterZip = /^(.+?),? (\d{5}(?:-\d{4})?)$/;

/** Finds places by what people call them. */
export class PlaceIndex {
  /** Every place there is. */
  readonly places: readonly Place[];
  readonly #byCode: ReadonlyMap<string, Place>;
  readonly #first = new Map<string, Place[]>();
  readonly #other = new Map<string, Place[]>();
  readonly #stateWords: readonly (readonly [words: string, code: string])[];

  constructor(places: readonly Place[]) {
    this.places = places;
    const states = places.filter(isState);
    this.#byCode = new Map(states.map((place) => [place.id.toLowerCase(), place]));
    this.#stateWords = states.flatMap(({ id, name }): [string, string][] => [
      [nameWords(name), id],
      [id.toLowerCase(), id],
    ]);
    for (const place of places) {
      const names = namesOf(place);
      for (const name of new Set(names.first)) {
        // "Kansas" is the state, and not its part outside the metro areas.
        const isOfState = place.kind === 'rural' && this.#first.get(name)?.some(isState);
        if (!isOfState) push(this.#first, name, place);
      }
      for (const name of new Set(names.other)) push(this.#other, name, place);
      if (place.kind !== 'rural') continue;
      const state = states.find(({ id }) => place.states.includes(id));
      if (state) push(this.#other, `rural ${nameWords(state.name)}`, place);
    }
  }

  /** The place with an address. */
  bySlug(slug: string): Place | undefined {
    return this.places.find((place) => place.slug === slug);
  }

  /** What an address asks for, where a place may stand by its slug too. */
  asked(words: string): PlaceReading {
    const place = this.bySlug(words.toLowerCase());
    return place ? { asked: words, kind: 'one', places: [place] } : this.read(words);
  }

  /** What `typed` means where a place is asked for: a name, a state's code, a ZIP code. */
  read(typed: string): PlaceReading {
    const asked = typed
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestPlace);
    if (this.places.length === 0) return { asked, kind: 'unlisted', places: [] };
    if (isZip(asked)) return { asked, kind: 'zip', places: [] };
    if (isNation(asked)) return { asked, kind: 'nation', places: [] };
    const named = this.named(asked) ?? this.#abbreviated(nameWords(asked));
    if (named) return { asked, ...named };
    const ended = this.#beforeEnd(asked);
    if (ended) return ended;
    const near = this.#near(nameWords(asked));
    return near.length > 0
      ? { asked, kind: 'several', places: near, isNear: true }
      : { asked, kind: 'unknown', places: [] };
  }

  /** `Boise, ID 83702`, `Austin, TX, USA`: by its name, or else by its ZIP code. */
  #beforeEnd(asked: string): PlaceReading | undefined {
    const [, inCountry] = afterCountry.exec(asked) ?? [];
    if (inCountry !== undefined) return this.read(inCountry);
    const [, name, zip] = afterZip.exec(asked) ?? [];
    if (name === undefined || zip === undefined) return undefined;
    const named = this.named(name) ?? this.#abbreviated(nameWords(name));
    return named ? { asked, ...named } : { asked: zip, kind: 'zip', places: [] };
  }

  /** The places that a misspelled name may mean, within its state where one is named. */
  #near(words: string): readonly Place[] {
    const [state, code] =
      this.#stateWords.find(([name]) => words.endsWith(` ${name}`)) ?? ([] as const);
    const city = state === undefined ? words : words.slice(0, -state.length - 1);
    const names = new Set([...this.#first.keys(), ...this.#other.keys()]);
    const places = nearNames(city, names).flatMap((name) => this.named(name)?.places ?? []);
    return [...new Set(places)].filter(
      (place) => code === undefined || (place.kind === 'metro' && place.states.includes(code)),
    );
  }

  /** The state with a two-letter code, in any case. */
  state(code: string): Place | undefined {
    return this.#byCode.get(code.toLowerCase());
  }

  /**
   * The places that whole words are the name of, with or without words around it such as "greater";
   * undefined when they are none.
   */
  named(typed: string): Pick<PlaceReading, 'kind' | 'places'> | undefined {
    const words = nameWords(typed);
    const alone = words.replace(beforeName, '');
    return this.#named(words) ?? this.#named(alone) ?? this.#named(alone.replace(afterName, ''));
  }

  #named(words: string): Pick<PlaceReading, 'kind' | 'places'> | undefined {
    const code = this.state(words);
    const first = this.#first.get(words) ?? [];
    // A state's name means the state, though its largest city may share it.
    const state = first.find(isState);
    if (state) return { kind: 'one', places: first };
    const called = [...first, ...(this.#other.get(words) ?? []), ...(code ? [code] : [])];
    const found = called.length > 0 ? [...new Set(called)] : this.#inState(words);
    return found && { kind: found.length === 1 ? 'one' : 'several', places: found };
  }

  /** `Calif.`, `Tampa, Fla.` */
  #abbreviated(words: string): Pick<PlaceReading, 'kind' | 'places'> | undefined {
    const parts = words.split(' ');
    for (const count of [2, 1]) {
      const code = stateOfAbbreviation(parts.slice(-count).join(' '));
      if (code !== undefined)
        return this.#named([...parts.slice(0, -count), code].join(' ').toLowerCase());
    }
    return undefined;
  }

  /** `portland or`, `portland maine`: a city with its state. */
  #inState(words: string): readonly Place[] | undefined {
    for (const [state, code] of this.#stateWords) {
      if (!words.endsWith(` ${state}`)) continue;
      const city = words.slice(0, -state.length - 1);
      const places = [...(this.#first.get(city) ?? []), ...(this.#other.get(city) ?? [])];
      const inside = [...new Set(places)].filter(
        (place) => place.kind === 'metro' && place.states.includes(code),
      );
      if (inside.length > 0) return inside;
    }
    return undefined;
  }
}

const isState = ({ kind }: Place) => kind === 'state' || kind === 'territory';

function push(map: Map<string, Place[]>, name: string, place: Place): void {
  const places = map.get(name);
  if (places) places.push(place);
  else map.set(name, [place]);
}
