// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/components/layout/page-contents.element.ts';

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
/** Puts a section's top so many pixels below the top of the window. */
function stand(id: string, top: number): void {
  one(`#${id}`).getBoundingClientRect = () => ({ top }) as DOMRect;
}
const marked = () => document.querySelector('[aria-current]')?.textContent;
const scrolled = async (wanted: string) => {
  dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(marked()).toBe(wanted));
};

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = `<page-contents><nav><details open><summary>Nurses</summary></details>
    <ol><li><a href="#work">The work</a></li><li><a href="#pay">Pay</a></li></ol></nav></page-contents>
    <section id="work"></section><section id="pay"><details id="pay-receipt"></details></section>`;
});

describe('the contents of a page', () => {
  it('mark the section that is read, also one that a place has replaced', async () => {
    stand('work', 900);
    stand('pay', 2000);
    await scrolled('The work');
    one('#pay').outerHTML = '<section id="pay"></section>';
    stand('work', -900);
    stand('pay', 100);
    await scrolled('Pay');
    stand('pay', 500);
    await scrolled('The work');
  });

  it('fold when a section is chosen, and at Escape with the focus on what opens them', () => {
    const isOpen = () => one('details').hasAttribute('open');
    one('a').click();
    expect(isOpen()).toBe(false);
    one('details').setAttribute('open', '');
    one('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('open the receipt that a link leads to', () => {
    history.replaceState(null, '', '/#pay-receipt');
    dispatchEvent(new Event('hashchange'));
    expect(one('#pay-receipt').hasAttribute('open')).toBe(true);
  });
});
