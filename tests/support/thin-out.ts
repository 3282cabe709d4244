import type { Page } from 'playwright-core';

/** How many entries of one shape stay: enough for every stripe and neighbor that a style knows. */
const enough = 8;

/**
 * Takes from the lists and tables of an open page all but the first few entries of each shape, so
 * that what is looked at one by one is every kind of thing and not a thousand careers. Entries have
 * one shape where their elements, classes and names of attributes are the same and they stand in
 * the same surroundings; of attributes whose values a style sheet asks for, the values too. An
 * entry that something on the page names by its id stays.
 */
export async function thinOut(page: Page): Promise<void> {
  await page.evaluate((most) => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const asked = rules.flatMap(({ cssText }) => [...cssText.matchAll(/\[([\w-]+)=/g)]);
    const valued = new Set(['class', 'role', ...asked.map(([, name]) => name)]);
    const naming = 'a[href^="#"], label[for], [aria-labelledby], [aria-describedby]';
    const named = [...document.querySelectorAll(naming)].flatMap((element) =>
      ['href', 'for', 'aria-labelledby', 'aria-describedby'].flatMap(
        (name) => element.getAttribute(name)?.replace('#', '').split(' ') ?? [],
      ),
    );
    const kept = new Set(named.map((id) => document.getElementById(id)));

    const own = (element: Element) =>
      [
        element.localName,
        ...[...element.attributes]
          .map(({ name, value }) => (valued.has(name) ? `${name}=${value}` : name))
          .sort(),
      ].join(' ');
    const shapeOf = (element: Element): string => {
      const parts = [...element.children].map(shapeOf);
      // A long list and a short one of the same entries are one shape.
      const told = element.matches('ul, ol') ? [...new Set(parts)].sort() : parts;
      return `<${own(element)}>${told.join('')}</>`;
    };
    const surroundings = (element: Element | null): string =>
      element ? `${surroundings(element.parentElement)}/${own(element)}` : '';

    const seen = new Map<string, number>();
    for (const entry of document.querySelectorAll('tr, li, dl > div, section')) {
      if (!entry.isConnected || [...kept].some((element) => entry.contains(element))) continue;
      const shape = surroundings(entry.parentElement) + shapeOf(entry);
      const count = (seen.get(shape) ?? 0) + 1;
      seen.set(shape, count);
      if (count > most) entry.remove();
    }
  }, enough);
}
