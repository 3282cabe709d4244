import { chartTip, noTip } from '../../views/chart-tip.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

/**
 * Tells the figures of the mark under the pointer in a tip: those of its row, each with the head of
 * its column.
 */
class ChartTip extends HTMLElement {
  #tip: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.#tip) return;
    this.append(fragmentOf(noTip));
    const tip = (this.#tip = this.lastElementChild as HTMLElement);
    const hide = () => (tip.hidden = true);
    for (const type of ['pointermove', 'pointerdown'] as const) {
      this.addEventListener(type, (event) => {
        const { target } = event;
        const row = target instanceof Element && target.closest('[data-marks]')?.closest('tr');
        if (row) this.#show(tip, row, event);
        else hide();
      });
    }
    this.addEventListener('pointerleave', hide);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') hide();
    });
  }

  #show(tip: HTMLElement, row: HTMLTableRowElement, { clientX, clientY }: PointerEvent): void {
    const cells = new Map(
      [...row.querySelectorAll<HTMLElement>('[data-of]')].map((cell) => [
        cell.dataset.of ?? '',
        cell,
      ]),
    );
    const headOf = (column: string) =>
      row.closest('table')?.querySelector(`thead [data-of="${column}"]`);
    const head = row.querySelector('th');
    const name = words(head?.firstElementChild) || words(head);
    const columns = [...cells.keys()].map((column) => [column, words(headOf(column))] as const);
    tip.replaceChildren(fragmentOf(chartTip({ name, columns })));
    for (const line of tip.querySelectorAll('p')) {
      line.append(...(cells.get(line.dataset.of ?? '')?.cloneNode(true).childNodes ?? []));
    }
    tip.hidden = false;
    const box = this.getBoundingClientRect();
    const left = Math.min(clientX - box.left + 14, box.width - tip.offsetWidth);
    tip.style.transform = `translate(${String(Math.max(0, left))}px, ${String(clientY - box.top + 18)}px)`;
  }
}

const words = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

customElements.define('chart-tip', ChartTip);
