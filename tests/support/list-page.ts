/** A list in the page of a test, as a reader uses it. */

/** Shows `html` under `address`. It is whole first: a browser runs the script after reading it. */
export function open(html: string, address: string): void {
  history.replaceState(null, '', address);
  const whole = document.createElement('main');
  // A browser would fetch the script; the test has imported it.
  whole.innerHTML = html.replaceAll(/<script[\s\S]*?<\/script>/g, '');
  document.body.replaceChildren(whole);
}

function field(name: string): HTMLInputElement | HTMLSelectElement {
  const found = document.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
  if (!found) throw new Error(`The list has no field "${name}".`);
  return found;
}

export function choose(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
}

export function type(name: string, words: string): void {
  field(name).value = words;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

export function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** Presses the button that says `words`. */
export function press(words: string): void {
  [...document.querySelectorAll('button')]
    .find((button) => button.textContent.trim().startsWith(words))
    ?.click();
}

/** The texts of what `selector` finds and no hidden element holds. */
export function shown(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => !element.closest('[hidden]'))
    .map((element) => element.textContent.trim());
}

export function status(): string {
  return document.querySelector('[data-status]')?.textContent ?? '';
}
