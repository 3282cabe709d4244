import { isPhone } from './row-window.element.ts';

/** Shows the fields of a list; on a phone those that have a fold are put into it. */
export function showControls(host: HTMLElement): void {
  for (const controls of host.querySelectorAll('[data-list-controls]')) {
    controls.removeAttribute('hidden');
  }
  const fold = host.querySelector<HTMLDetailsElement>('[data-fold]');
  if (fold) fold.open = !isPhone();
  fold?.toggleAttribute('data-folded', true);
}

/** Opens what a link leads into: older browsers leave it folded. */
export function unfoldTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
}
