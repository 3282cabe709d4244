import { pointCard, pointMarks } from '../../views/point-card.ts';
import { figureWith } from '../figures/figure-standing.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { pointFigures } from './explore-words.element.ts';
import type { PlotPoint } from './plot-points.element.ts';

/** The ring around the point a reader is at, and the card beside it with its figures. */
export class PointCard {
  readonly ring: HTMLElement;
  readonly card: HTMLElement;

  /** Puts both into `box`, out of sight. */
  constructor(box: HTMLElement) {
    box.append(fragmentOf(pointMarks));
    const [ring, card] = [...box.children].slice(-2) as [HTMLElement, HTMLElement];
    this.ring = ring;
    this.card = card;
  }

  /** @param place the middle of the point in the box it stands in, and its radius, in pixels. */
  show(
    { row }: PlotPoint,
    place: { readonly x: number; readonly y: number; readonly radius: number },
    box: { readonly width: number; readonly height: number },
  ): void {
    const { x, y, radius } = place;
    const size = (radius + 4) * 2;
    this.ring.style.width = this.ring.style.height = `${String(size)}px`;
    this.ring.style.transform = `translate(${String(x - size / 2)}px, ${String(y - size / 2)}px)`;
    const href = row.element.querySelector('a')?.href ?? '';
    this.card.replaceChildren(fragmentOf(pointCard({ name: row.name, href, told: pointFigures })));
    this.card.querySelectorAll('li').forEach((line) => {
      const figure = figureWith(row.element, [line.dataset.of ?? '']);
      if (figure) line.prepend(figure.cloneNode(true));
    });
    this.ring.hidden = this.card.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const right = x + radius + 10;
    const left = right + width <= box.width ? right : Math.max(0, x - radius - 10 - width);
    const top = Math.min(Math.max(0, y - height / 2), Math.max(0, box.height - height));
    this.card.style.transform = `translate(${left.toFixed(0)}px, ${top.toFixed(0)}px)`;
  }

  hide(): void {
    this.ring.hidden = this.card.hidden = true;
  }
}
