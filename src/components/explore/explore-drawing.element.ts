import { paySpacings, upMeasures } from '../../domain/lists/explored-occupations.ts';
import { unplacedSentence } from '../../domain/lists/list-words.ts';
import { AlmanacList, listChange, type ListView } from '../list/list.element.ts';
import { pause } from '../list/row-reading.element.ts';
import type { ExplorePlot } from './explore-plot.element.ts';
import { titleWords } from './explore-words.element.ts';
import type { PlotSettings } from './plot-points.element.ts';

/** The address of the career that a row or an item is about. */
const addressIn = (element: Element) => element.querySelector('a')?.pathname;

/** Whether the drawing of the build shows something else than what is asked for. */
const isNarrowed = ({ state, rows, named }: ListView) =>
  named.length < rows.length ||
  (state.up ?? upMeasures[0]) !== upMeasures[0] ||
  (state.spacing ?? paySpacings[0]) !== paySpacings[0];

/**
 * Draws the occupations of the list it stands in as points, once a reader asks for more than the
 * drawing of the build shows: points at it, uses the keyboard, or chooses. Until then a slow phone
 * has nothing to do.
 */
class ExploreDrawing extends HTMLElement {
  #list: AlmanacList | undefined;
  #plot: ExplorePlot | undefined;
  #isStarted = false;
  #makePlot: (() => ExplorePlot) | undefined;
  /** Where the reader pointed before there was anything to point at. */
  #pointed: PointerEvent | undefined;

  connectedCallback(): void {
    const list = this.closest('almanac-list');
    if (this.#list || !(list instanceof AlmanacList)) return;
    this.#list = list;
    list.addEventListener(listChange, () => this.#show());
    this.#show();
    const start = () => void this.#start(list);
    for (const sign of ['keydown', 'focusin']) {
      document.addEventListener(sign, start, { once: true });
    }
    const pointing = (event: Event) => {
      if (event instanceof PointerEvent) this.#pointed = event;
      start();
    };
    const drawing = this.querySelector('.chart-static');
    for (const sign of ['pointermove', 'pointerdown']) drawing?.addEventListener(sign, pointing);
  }

  /** The drawing needs what the list has read, and its code; either may come last. */
  async #start(list: AlmanacList): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    list.want();
    const code = await import('./explore-plot.element.ts').catch(() => undefined);
    if (!code || !this.isConnected) return;
    this.#makePlot = () => new code.ExplorePlot(list);
    this.#show();
  }

  get #settings(): PlotSettings {
    const { up, spacing } = this.#list?.view?.state ?? {};
    return {
      up: upMeasures.find((name) => name === up) ?? upMeasures[0],
      pay: paySpacings.find((name) => name === spacing) ?? paySpacings[0],
    };
  }

  #show(): void {
    const settings = this.#settings;
    this.querySelector('[data-explore-title]')?.replaceChildren(titleWords(settings.up));
    for (const say of this.querySelectorAll<HTMLElement>('[data-say]')) {
      say.hidden = say.dataset.say !== settings.up;
    }
    const view = this.#list?.view;
    if (!view) return;
    this.#showUnplaced(view);
    if (this.#plot) this.#plot.show(settings, view);
    else if (this.#isStarted) void this.#draw();
    else if (this.#list && isNarrowed(view)) void this.#start(this.#list);
  }

  /** Draws for the first time, after the list: a slow phone answers its reader in between. */
  async #draw(): Promise<void> {
    const makePlot = this.#makePlot;
    this.#makePlot = undefined;
    await pause();
    const view = this.#list?.view;
    if (!makePlot || !view) return;
    // All at once: the picture takes the place of the static one, and nothing moves.
    this.#plot = makePlot();
    this.setAttribute('data-drawn', '');
    this.#plot.show(this.#settings, view);
    if (this.#pointed) this.#plot.point(this.#pointed);
  }

  /** Names, of the occupations without a point, those that the fields leave. */
  #showUnplaced({ named, rows }: ListView): void {
    const part = this.querySelector<HTMLElement>('[data-unplaced]');
    if (!part) return;
    const isWhole = named.length === rows.length;
    const left = new Set(isWhole ? [] : named.map(({ element }) => addressIn(element)));
    const items = [...part.querySelectorAll('li')];
    for (const item of items) item.hidden = !isWhole && !left.has(addressIn(item));
    const count = items.filter((item) => !item.hidden).length;
    part.hidden = count === 0;
    part.querySelector('[data-unplaced-said]')?.replaceChildren(unplacedSentence(count));
  }
}

customElements.define('explore-drawing', ExploreDrawing);
