/** The checkboxes that say which categories stand against each other. */
export class CategoryChoice {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #host: HTMLElement;

  constructor(host: HTMLElement, chosen: (slugs: readonly string[]) => void) {
    this.#host = host;
    this.#boxes = [...host.querySelectorAll<HTMLInputElement>('[data-choose-only]')];
    for (const box of this.#boxes) {
      box.addEventListener('change', () =>
        chosen(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)),
      );
    }
  }

  /** Every category that may be chosen, by its slug. */
  get slugs(): readonly string[] {
    return this.#boxes.map(({ value }) => value);
  }

  put(slugs: readonly string[]): void {
    for (const box of this.#boxes) box.checked = slugs.includes(box.value);
    const details = this.#host.querySelector('details[data-comparison-controls]');
    if (slugs.length > 0 && details && !details.hasAttribute('open'))
      details.toggleAttribute('open', true);
  }

  /** Whether a row is among what was chosen. */
  holds(code: string, slugs: readonly string[]): boolean {
    if (slugs.length === 0) return true;
    return this.#boxes.some((box) => box.dataset.code === code && slugs.includes(box.value));
  }
}
