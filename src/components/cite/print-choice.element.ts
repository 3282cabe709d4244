import { citeAsShown } from './cite-as-shown.element.ts';

/**
 * A page is printed short: what is closed on the screen stays closed on paper, but for how to cite
 * it. One button prints it so, the other whole.
 */
const root = document.documentElement;
const choice = document.querySelector('.print-choice');
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  citeAsShown(document);
  const closed = root.dataset.print === 'all' ? 'main details' : '.cite-page details';
  opened = [...document.querySelectorAll<HTMLDetailsElement>(`${closed}:not([open])`)];
  for (const part of opened) part.open = true;
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
  delete root.dataset.print;
});

choice?.removeAttribute('hidden');
for (const button of choice?.querySelectorAll('button') ?? []) {
  button.addEventListener('click', () => {
    root.dataset.print = button.dataset.prints;
    print();
  });
}
