/**
 * Tells the figures of the mark under the pointer in a tip: those of its row, each with the head of
 * its column. The table says the same to everyone else, so the tip is not read aloud.
 */
class ChartTip extends HTMLElement {
  readonly #tip = document.createElement('div');

  connectedCallback(): void {
    this.#tip.className = 'chart-tip';
    this.#tip.hidden = true;
    this.#tip.setAttribute('aria-hidden', 'true');
    this.append(this.#tip);
    for (const type of ['pointermove', 'pointerdown'] as const) {
      this.addEventListener(type, (event) => this.#point(event));
    }
    this.addEventListener('pointerleave', () => this.#hide());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
  }

  #hide(): void {
    this.#tip.hidden = true;
  }

  #point({ target, clientX, clientY }: PointerEvent): void {
    const row = target instanceof Element && target.closest('[data-marks]')?.closest('tr');
    if (!row) {
      this.#hide();
      return;
    }
    const lines = [...row.querySelectorAll<HTMLElement>('[data-of]')].map((cell) => {
      const line = document.createElement('p');
      const head = row
        .closest('table')
        ?.querySelector(`thead [data-of="${cell.dataset.of ?? ''}"]`);
      line.append(`${head?.textContent.trim() ?? ''}: `, ...cell.cloneNode(true).childNodes);
      return line;
    });
    const name = document.createElement('strong');
    name.textContent = row.querySelector('th')?.firstElementChild?.textContent ?? '';
    name.textContent ||= row.querySelector('th')?.textContent.trim() ?? '';
    this.#tip.replaceChildren(name, ...lines);
    this.#tip.hidden = false;
    const box = this.getBoundingClientRect();
    const left = Math.min(clientX - box.left + 14, box.width - this.#tip.offsetWidth);
    this.#tip.style.transform = `translate(${String(Math.max(0, left))}px, ${String(clientY - box.top + 18)}px)`;
  }
}

customElements.define('chart-tip', ChartTip);
