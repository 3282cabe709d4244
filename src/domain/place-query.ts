import type { Place } from './place.ts';
import { nameWords, namesOf } from './place-names.ts';
import { statesOfZip } from './zip-states.ts';

/** What the words for a place may mean. */
export interface PlaceReading {
  /** As typed. */
  readonly asked: string;
  /**
   * one: the first of `places`, though others may share the name. several: any of `places`.
   * zip: a ZIP code, which no figure is published for; `places` are the states it may lie in.
   * unknown: none. unlisted: the list of places could not be had.
   */
  readonly kind: 'one' | 'several' | 'zip' | 'unknown' | 'unlisted';
  readonly places: readonly Place[];
}

/** Letters of what is typed for a place that are read. */
const longestPlace = 80;

/** Words around the name of a place that are no part of it. */
const aroundName =
  /^(?:the |state of |greater )+|(?: (?:metro(?:politan)?(?: area)?|area|state))+$/g;

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
    const states = places.filter(({ kind }) => kind === 'state' || kind === 'territory');
    this.#byCode = new Map(states.map((place) => [place.id.toLowerCase(), place]));
    this.#stateWords = states.flatMap(({ id, name }): [string, string][] => [
      [nameWords(name), id],
      [id.toLowerCase(), id],
    ]);
    for (const place of places) {
      const names = namesOf(place);
      for (const name of new Set(names.first)) push(this.#first, name, place);
      for (const name of new Set(names.other)) push(this.#other, name, place);
    }
  }

  /** The place with an address. */
  bySlug(slug: string): Place | undefined {
    return this.places.find((place) => place.slug === slug);
  }

  /** What `typed` means where a place is asked for: a name, a state's code, a ZIP code. */
  read(typed: string): PlaceReading {
    const asked = typed
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestPlace);
    if (this.places.length === 0) return { asked, kind: 'unlisted', places: [] };
    const zip = /^\d{5}(?:-\d{4})?$/.test(asked) ? statesOfZip(asked) : undefined;
    if (zip) return { asked, kind: 'zip', places: zip.flatMap((code) => this.state(code) ?? []) };
    const words = nameWords(asked);
    const named = this.named(words) ?? this.named(words.replaceAll(aroundName, ''));
    if (named) return { asked, ...named };
    return { asked, kind: 'unknown', places: [] };
  }

  /** The state with a two-letter code, in any case. */
  state(code: string): Place | undefined {
    return this.#byCode.get(code.toLowerCase());
  }

  /** The places that whole words are the name of; undefined when they are none. */
  named(typed: string): Pick<PlaceReading, 'kind' | 'places'> | undefined {
    const words = nameWords(typed);
    const code = this.state(words);
    const found = this.#called(words) ?? (code && [code]) ?? this.#inState(words);
    if (!found) return undefined;
    // A state's name means the state, though its largest city may share it.
    const isState = found[0] !== undefined && found[0].kind !== 'metro';
    return { kind: found.length === 1 || isState ? 'one' : 'several', places: found };
  }

  #called(words: string): readonly Place[] | undefined {
    return this.#first.get(words) ?? this.#other.get(words);
  }

  /** `portland or`, `portland maine`: a city with its state. */
  #inState(words: string): readonly Place[] | undefined {
    for (const [state, code] of this.#stateWords) {
      if (!words.endsWith(` ${state}`)) continue;
      const city = words.slice(0, -state.length - 1);
      const places = [...(this.#first.get(city) ?? []), ...(this.#other.get(city) ?? [])];
      const inside = places.filter(
        (place) => place.kind === 'metro' && place.states.includes(code),
      );
      const [best] = inside;
      if (best) return [best];
    }
    return undefined;
  }
}

function push(map: Map<string, Place[]>, name: string, place: Place): void {
  const places = map.get(name);
  if (places) places.push(place);
  else map.set(name, [place]);
}
