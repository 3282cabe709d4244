import { readStanding } from '../read-standing.ts';

type Direction = 'ascending' | 'descending';

const { compare: compareNames } = new Intl.Collator('en');

/**
 * Turns the heads with `data-sort` of a table that is complete as served into buttons that sort
 * its rows: by `name`, or by the `figure` in the column. Rows without a figure come last.
 */
class SortedTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'strips-sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        this.#sortBy(head);
      });
      head.append(button);
    }
  }

  #sortBy(head: HTMLTableCellElement): void {
    const isName = head.dataset.sort === 'name';
    const usual: Direction = isName ? 'ascending' : 'descending';
    const direction = head.getAttribute('aria-sort') === usual ? opposite[usual] : usual;
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const body = this.querySelector('tbody');
    if (!body) return;
    const sign = direction === 'ascending' ? 1 : -1;
    const rows = [...body.children].map((row) => ({
      row,
      name: row.firstElementChild?.textContent ?? '',
      value: readStanding(row.children[head.cellIndex])?.value,
    }));
    const ordered = rows.toSorted((a, b) => {
      const byName = compareNames(a.name, b.name);
      if (isName) return sign * byName;
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined) || byName;
      }
      return sign * (a.value - b.value) || byName;
    });
    body.append(...ordered.map(({ row }) => row));
  }
}

const opposite: Readonly<Record<Direction, Direction>> = {
  ascending: 'descending',
  descending: 'ascending',
};

customElements.define('sorted-table', SortedTable);
