import type { PointColumns } from './explore-words.ts';
import type { PlotPoint } from './plot-points.ts';

const lines = [
  ['pay', 'in the middle'],
  ['openings', 'openings a year'],
  ['growth', 'projected growth'],
  ['jobs', 'jobs'],
] as const;

/** The ring around the point a reader is at, and the card beside it with its figures. */
export class PointCard {
  readonly ring = document.createElement('div');
  readonly card = document.createElement('div');
  readonly #columns: PointColumns;

  constructor(columns: PointColumns) {
    this.#columns = columns;
    this.ring.className = 'explore-at';
    this.card.className = 'explore-card';
    this.ring.hidden = this.card.hidden = true;
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
    const link = document.createElement('a');
    link.href = row.href;
    link.textContent = row.name;
    const list = document.createElement('ul');
    for (const [key, words] of lines) {
      const item = document.createElement('li');
      const cell = row.element.children[this.#columns[key]];
      item.append(
        ...[...(cell?.childNodes ?? [])].map((node) => node.cloneNode(true)),
        ` ${words}`,
      );
      list.append(item);
    }
    this.card.replaceChildren(link, list);
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
