/** How many rows are shown until a reader asks for all. */
const first = 50;

/**
 * Shows the first rows of a long table, all at the press of a button: a table of hundreds of rows
 * takes a slow phone long to lay out at every choice.
 */
export class RowWindow {
  readonly #button: HTMLButtonElement | null;
  readonly #changed: () => void;
  #isOpen = false;

  constructor(button: HTMLButtonElement | null, changed: () => void) {
    this.#button = button;
    this.#changed = changed;
    button?.addEventListener('click', () => {
      this.#isOpen = true;
      this.#changed();
    });
  }

  /** Shows those of `rows` that fit, and puts the others out of sight. */
  show(
    rows: readonly { readonly element: HTMLElement }[],
    fits: ReadonlySet<{ readonly element: HTMLElement }>,
  ): void {
    let shown = 0;
    for (const row of rows) {
      const isShown = fits.has(row) && (this.#isOpen || shown < first);
      if (isShown) shown += 1;
      if (row.element.hidden === isShown) row.element.hidden = !isShown;
    }
    if (!this.#button) return;
    this.#button.hidden = shown === fits.size;
    this.#button.textContent = `Show all ${String(fits.size)}, not only the first ${String(first)}`;
  }
}
