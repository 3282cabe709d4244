import { compareAddress, mostCareers } from '../../domain/compare-careers/compare-address.ts';
import type { FinderOccupation } from '../../domain/find/finder-occupation.ts';
import { compare } from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** The careers that a reader has ticked, to be compared. They stay so while wishes change. */
export class TickedCareers {
  readonly #host: HTMLElement;
  /** The slugs of their pages, by code. */
  readonly #slugs = new Map<string, string>();
  #place: string | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    for (const box of this.#boxes()) if (box.checked) this.#tick(box);
    this.ready();
    host.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.dataset.tick === undefined) return;
      this.#tick(target);
      this.ready();
    });
  }

  get codes(): ReadonlySet<string> {
    return new Set(this.#slugs.keys());
  }

  /** Of careers that do not fit any longer none is compared. */
  keepOnly(fits: readonly FinderOccupation[], place: string | undefined): void {
    this.#place = place;
    const codes = new Set(fits.map(({ code }) => code));
    for (const code of this.codes) if (!codes.has(code)) this.#slugs.delete(code);
  }

  /** Shows what a script can do with the answer that stands in the page. */
  ready(): void {
    for (const part of this.#host.querySelectorAll('[data-print], [data-more-results]')) {
      part.removeAttribute('hidden');
    }
    const isFull = this.#slugs.size >= mostCareers;
    for (const box of this.#boxes()) box.disabled = isFull && !box.checked;
    const link = this.#host.querySelector<HTMLAnchorElement>('[data-compare]');
    if (!link) return;
    const careers = [...this.#slugs.values()];
    link.hidden = careers.length < 2;
    link.textContent = `Compare ${String(careers.length)} ticked`;
    const address = compare(compareAddress({ careers, place: this.#place }));
    link.href = new URL(`.${address}`, siteRoot(document)).href;
  }

  #boxes(): NodeListOf<HTMLInputElement> {
    return this.#host.querySelectorAll<HTMLInputElement>('[data-tick]');
  }

  #tick(box: HTMLInputElement): void {
    const { tick: code = '' } = box.dataset;
    const slug = box.closest('li')?.querySelector('a')?.pathname.split('/').at(-2);
    if (box.checked && slug !== undefined) this.#slugs.set(code, slug);
    else this.#slugs.delete(code);
  }
}
