import type { Choose, ListControl } from './list-control.element.ts';

interface Tab {
  readonly value: string;
  readonly link: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function findTabs(list: HTMLElement): Tab[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[data-value]')].flatMap((link) => {
    const figure = document.querySelector<HTMLElement>(link.hash);
    // A figure may not be a tab's panel; the element around it may.
    const panel = figure?.closest<HTMLElement>('.chart') ?? figure;
    return panel ? [{ value: link.dataset.value ?? '', link, panel }] : [];
  });
}

/**
 * Turns the links in `list` into tabs, a setting of the list; the first is the usual one. Without a
 * script the links lead to what they name, which stands one below the other.
 */
export function listTabs(list: HTMLElement, choose: Choose): ListControl {
  const name = list.dataset.field ?? '';
  const label = list.getAttribute('aria-label') ?? '';
  const tabs = findTabs(list);
  list.setAttribute('role', 'tablist');
  for (const [index, { value, link, panel }] of tabs.entries()) {
    link.id ||= `tab-${value}`;
    panel.id ||= `panel-${value}`;
    link.setAttribute('role', 'tab');
    link.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', link.id);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(name, value);
    });
    link.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const next = step && tabs[(index + step + tabs.length) % tabs.length];
      if (event.key === ' ') event.preventDefault();
      if (event.key === ' ') choose(name, value);
      if (!next) return;
      event.preventDefault();
      choose(name, next.value);
      next.link.focus();
    });
  }
  const values = tabs.map(({ value, link }) => ({ value, label: link.textContent.trim() }));
  return {
    field: { name, label, kind: 'setting', values, usual: values[0]?.value ?? '' },
    put(chosen) {
      for (const { value, link, panel } of tabs) {
        link.setAttribute('aria-selected', String(value === chosen));
        link.tabIndex = value === chosen ? 0 : -1;
        panel.toggleAttribute('data-off', value !== chosen);
      }
    },
    focus: () => tabs[0]?.link.focus(),
  };
}
