/** Whether the screen is so narrow that long things are cut or folded on it. */
export const isPhone = (): boolean => matchMedia('(max-width: 48rem)').matches;

/**
 * Shows the first rows of a long table, all at the press of a button: a table of hundreds of rows
 * takes a slow phone long to lay out at every choice.
 */
export class RowWindow {
  readonly #button: HTMLElement | null;
  readonly #first: number;
  #isOpen = false;

  /**
   * @param button a button or link that says in `data-first` how many rows are shown, and with
   * `data-on="phone"` that a wide screen shows all; without it all are shown.
   */
  constructor(button: HTMLElement | null, changed: () => void) {
    // On a wide screen a table marked so is shown whole: it is long on a phone only.
    const isWide = button?.dataset.on === 'phone' && !isPhone();
    this.#button = isWide ? null : button;
    this.#first = Number(this.#button?.dataset.first ?? Infinity);
    this.#button?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#isOpen = true;
      changed();
    });
  }

  /** Whether it is a list of which only the first rows are shown until a reader asks for all. */
  get isCut(): boolean {
    return this.#button !== null;
  }

  /** Whether the page as served does not cut it: an older browser does not know that scripts run. */
  get isCutByScript(): boolean {
    return this.isCut && !matchMedia('(scripting: enabled)').matches;
  }

  /** Those of `listed` that are shown. */
  cut<Row>(listed: readonly Row[]): readonly Row[] {
    const shown = this.#isOpen ? listed : listed.slice(0, this.#first);
    if (this.#button) {
      this.#button.hidden = shown.length === listed.length;
      this.#button.textContent = `Show all ${String(listed.length)}, not only the first ${String(this.#first)}`;
    }
    return shown;
  }
}
