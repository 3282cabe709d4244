import { landmarks } from '../../domain/lists/landmarks.ts';
import { wordsField } from '../../domain/lists/list-match.ts';
import { figureStanding } from '../figures/figure-standing.element.ts';
import type { ListView } from '../list/list.element.ts';
import { pointSentence, titleWords } from './explore-words.element.ts';
import { PointCard } from './point-card.element.ts';
import { PointWalk } from './point-walk.element.ts';
import {
  plotPoints,
  type PlotPoint,
  type PlotPoints,
  type PlotSettings,
} from './plot-points.element.ts';
import { ScatterChart } from './scatter-chart.element.ts';

const schemes = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** A pointer further than this from every circle points at none, in pixels. */
const reach = 18;
const mostNames = 12;

function open({ row }: PlotPoint): void {
  const link = row.element.querySelector('a');
  if (link) location.assign(link.href);
}

/** The drawing, and what a reader does in it: pointing, walking by arrow keys, opening a career. */
export class ExplorePlot {
  readonly #box = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #chart: ScatterChart;
  readonly #card: PointCard;
  readonly #walk: PointWalk;
  readonly #status: Element | null;
  readonly #growthOfAll: number | undefined;
  #points: PlotPoints | undefined;
  #shown: readonly PlotPoint[] = [];
  #at: PlotPoint | undefined;
  #settings: PlotSettings | undefined;
  #last: readonly [PlotSettings, ListView] | undefined;

  /** @param host holds the static drawing and the table with the row of all jobs. */
  constructor(host: HTMLElement) {
    this.#status = host.querySelector('[data-point-status]');
    const all = host.querySelector('[data-reference]') ?? host;
    const ofAll = (measure: string) => figureStanding(all, [measure])?.value;
    this.#growthOfAll = ofAll('change-percent');
    this.#walk = new PointWalk();
    this.#box.className = 'chart-canvas explore-plot';
    this.#box.tabIndex = 0;
    this.#box.setAttribute('role', 'application');
    this.#box.setAttribute('aria-roledescription', 'drawing of points');
    this.#box.setAttribute('aria-describedby', 'explore-help');
    this.#box.append(this.#canvas);
    this.#card = new PointCard(this.#box);
    host.querySelector('.chart-static')?.before(this.#box);
    this.#chart = new ScatterChart(this.#canvas, ofAll('annual-median'));
    this.#listen();
  }

  /** Works out where the points stand. */
  prepare(settings: PlotSettings, { rows }: ListView): PlotPoints {
    const before = this.#settings;
    this.#settings = settings;
    if (!this.#points || before?.up !== settings.up || before.pay !== settings.pay) {
      this.#points = plotPoints(rows, settings);
    }
    return this.#points;
  }

  show(settings: PlotSettings, view: ListView): void {
    this.#last = [settings, view];
    const points = this.prepare(settings, view);
    const isSought = view.state[wordsField] !== '';
    const fits = new Set(view.fitting);
    const isFound = new Set(isSought ? view.named : []);
    const named = points.points.filter(({ row }) => isFound.has(row));
    const plain = points.points.filter(({ row }) => fits.has(row) && !isFound.has(row));
    const pale = points.points.filter(({ row }) => !fits.has(row));
    const labels = isSought ? named.slice(0, mostNames) : landmarks(plain, points);
    const { up } = settings;
    const upAt = up === 'growth' ? this.#growthOfAll : undefined;
    this.#chart.show(points, { pale, plain, found: named, named: labels }, up, upAt);
    this.#shown = isSought ? named : plain;
    this.#walk.use(this.#shown);
    this.#box.setAttribute('aria-label', `${titleWords(up)}, ${String(this.#shown.length)} points`);
    const kept = this.#at && this.#walk.find(this.#at);
    this.#at = kept;
    if (kept) this.#mark(kept);
    else this.#card.hide();
  }

  #listen(): void {
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('focus', () => {
      if (this.#at || !this.#box.matches(':focus-visible')) return;
      this.#goTo(this.#walk.next(undefined, 'ArrowRight'));
    });
    this.#canvas.addEventListener('pointermove', (event) => this.point(event));
    this.#canvas.addEventListener('pointerdown', (event) => this.point(event));
    this.#canvas.addEventListener('click', (event) => {
      // A finger has pointed only now; its second touch is on the link in the card.
      if (event instanceof PointerEvent && event.pointerType === 'touch') return;
      if (this.#at && this.#near(event) === this.#at) open(this.#at);
    });
    this.#box.addEventListener('pointerleave', () => {
      if (this.#box.matches(':focus-within')) return;
      this.#at = undefined;
      this.#card.hide();
    });
    const again = () => {
      if (this.#last) this.show(...this.#last);
    };
    for (const scheme of schemes) matchMedia(scheme).addEventListener('change', again);
    new ResizeObserver(() => {
      if (this.#at) this.#mark(this.#at);
    }).observe(this.#box);
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.#box || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && this.#at) {
      open(this.#at);
      return;
    }
    if (event.key === 'Escape') {
      this.#at = undefined;
      this.#card.hide();
      return;
    }
    const next = this.#walk.next(this.#at, event.key);
    if (!next) return;
    event.preventDefault();
    this.#goTo(next);
  }

  #goTo(point: PlotPoint | undefined): void {
    if (!point) return;
    this.#at = point;
    this.#mark(point);
    const place = { at: this.#walk.placeOf(point), of: this.#walk.size };
    this.#status?.replaceChildren(pointSentence(point.row, place));
  }

  #mark(point: PlotPoint): void {
    const place = this.#chart.place(point);
    if (!place) return;
    const radius = this.#chart.radius(point);
    this.#card.show(
      point,
      { ...place, radius },
      { width: this.#box.clientWidth, height: this.#box.clientHeight },
    );
  }

  /** Points at what is nearest to a place of the window. */
  point(event: Pick<PointerEvent, 'clientX' | 'clientY'>): void {
    const near = this.#near(event);
    if (near === this.#at) return;
    this.#at = near;
    if (near) this.#mark(near);
    else this.#card.hide();
  }

  /** The circle whose middle is nearest in reach; beyond it, the smallest the pointer is in. */
  #near({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): PlotPoint | undefined {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    let best: PlotPoint | undefined;
    let least = reach;
    for (const point of this.#shown) {
      const place = this.#chart.place(point);
      if (!place) continue;
      const distance = Math.hypot(place.x - x, place.y - y);
      if (distance < least) {
        least = distance;
        best = point;
      }
    }
    return best ?? this.#inside(x, y);
  }

  #inside(x: number, y: number): PlotPoint | undefined {
    return this.#shown.findLast((point) => {
      const place = this.#chart.place(point);
      return place && Math.hypot(place.x - x, place.y - y) <= this.#chart.radius(point);
    });
  }
}
