/** Schemes that change the colors a canvas was drawn in. */
const schemes = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/**
 * Draws the table inside it as a chart once it comes near the window. Until then, and if the
 * drawing code does not load, the page stays as it was served.
 */
class AlmanacChart extends HTMLElement {
  #gone = new AbortController();
  #drawn: { destroy(): void } | undefined;
  #canvas: HTMLCanvasElement | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void this.#start(signal);
      },
      { rootMargin: '300px' },
    );
    near.observe(this);
    signal.addEventListener('abort', () => near.disconnect());
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#drawn?.destroy();
    this.#canvas?.parentElement?.remove();
    this.#drawn = this.#canvas = undefined;
    this.removeAttribute('data-drawn');
  }

  async #start(signal: AbortSignal): Promise<void> {
    const table = this.querySelector('table');
    const numbers = this.querySelector('details');
    if (!table || !numbers) return;
    const code = await import('./draw-chart.element.ts').catch(() => undefined);
    if (!code || signal.aborted) return;
    const canvas = (this.#canvas = this.#makeCanvas(numbers));
    const draw = () => {
      this.#drawn?.destroy();
      this.#drawn = code.drawChart(canvas, table, this.dataset.choice ?? '');
    };
    this.#enableChoice(draw, signal);
    this.setAttribute('data-drawn', '');
    numbers.open = false;
    draw();
    for (const scheme of schemes) matchMedia(scheme).addEventListener('change', draw, { signal });
  }

  /** A canvas named by the heading and explained by the sentence below it. */
  #makeCanvas(before: Element): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-labelledby', this.querySelector('.chart-title')?.id ?? '');
    canvas.setAttribute('aria-describedby', this.querySelector('.chart-say')?.id ?? '');
    const box = document.createElement('div');
    box.className = 'chart-canvas';
    box.append(canvas);
    (this.querySelector('.chart-static') ?? this.querySelector('.chart-key') ?? before).before(box);
    return canvas;
  }

  #enableChoice(draw: () => void, signal: AbortSignal): void {
    const choices = this.querySelector<HTMLFieldSetElement>('[data-chart-choice]');
    if (!choices) return;
    choices.disabled = choices.hidden = false;
    const choose = () => {
      this.dataset.choice = choices.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    };
    choose();
    choices.addEventListener(
      'change',
      () => {
        choose();
        draw();
      },
      { signal },
    );
  }
}

customElements.define('almanac-chart', AlmanacChart);
