/** Tabs over the charts of a comparison, made from the links to them that the page has. */
export interface ChartViews {
  readonly names: readonly string[];
  show(name: string): void;
}

interface View {
  readonly name: string;
  readonly tab: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function findViews(list: HTMLElement): View[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[data-view]')].flatMap((tab) => {
    const figure = document.querySelector<HTMLElement>(tab.hash);
    // A figure may not be a tab's panel; the element around it may.
    const panel = figure?.closest<HTMLElement>('almanac-chart') ?? figure;
    return panel ? [{ name: tab.dataset.view ?? '', tab, panel }] : [];
  });
}

/**
 * Turns the links in `list` into tabs; `choose` is called with the name of the one chosen.
 * Without a script the links lead to the charts, which stand one below the other.
 */
export function chartViews(list: HTMLElement, choose: (name: string) => void): ChartViews {
  const views = findViews(list);
  list.setAttribute('role', 'tablist');
  for (const [index, { name, tab, panel }] of views.entries()) {
    tab.id ||= `tab-${name}`;
    panel.id ||= `panel-${name}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      choose(name);
    });
    tab.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const next = step && views[(index + step + views.length) % views.length];
      if (event.key === ' ') event.preventDefault();
      if (event.key === ' ') choose(name);
      if (!next) return;
      event.preventDefault();
      choose(next.name);
      next.tab.focus();
    });
  }
  return {
    names: views.map(({ name }) => name),
    show(chosen) {
      for (const { name, tab, panel } of views) {
        const isShown = name === chosen;
        tab.setAttribute('aria-selected', String(isShown));
        tab.tabIndex = isShown ? 0 : -1;
        panel.toggleAttribute('data-off', !isShown);
      }
    },
  };
}
