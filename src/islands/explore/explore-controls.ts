import {
  exploreFilters,
  type ExploreChoices,
  type ExploreState,
} from '../../domain/explore-address.ts';
import type { SortKey } from '../../domain/comparison-order.ts';

type Control = HTMLInputElement | HTMLSelectElement;
const names = ['up', 'pay', ...exploreFilters, 'words'] as const;
export type ControlName = (typeof names)[number];

/** The fields over the drawing. */
export class ExploreControls {
  readonly #fields = new Map<ControlName, Control>();

  constructor(host: HTMLElement, chosen: (choice: Partial<Record<ControlName, string>>) => void) {
    for (const name of names) {
      const field = host.querySelector<Control>(`[data-choose="${name}"]`);
      if (!field) continue;
      this.#fields.set(name, field);
      const event = name === 'words' ? 'input' : 'change';
      field.addEventListener(event, () => chosen({ [name]: field.value.trim() }));
    }
  }

  choices(sortKeys: readonly SortKey[]): ExploreChoices {
    return {
      sortKeys,
      category: this.#values('category'),
      education: this.#values('education'),
      zone: this.#values('zone'),
      interest: this.#values('interest'),
    };
  }

  /** Slugs of categories by the first two digits of their codes. */
  categories(): ReadonlyMap<string, string> {
    return new Map(
      this.#options('category').map(({ value, dataset }) => [
        dataset.code?.slice(0, 2) ?? '',
        value,
      ]),
    );
  }

  put(state: ExploreState): void {
    for (const [name, field] of this.#fields) {
      if (field.value.trim() !== state[name]) field.value = state[name];
    }
  }

  focus(): void {
    this.#fields.get('words')?.focus();
  }

  #options(name: ControlName): HTMLOptionElement[] {
    const field = this.#fields.get(name);
    return field instanceof HTMLSelectElement
      ? [...field.options].filter(({ value }) => value)
      : [];
  }

  #values(name: ControlName): string[] {
    return this.#options(name).map(({ value }) => value);
  }
}
