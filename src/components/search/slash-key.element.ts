const key = 'career-almanac-slash-key';

/** Whether the slash key goes to the search: a reader may turn it off on this device. */
export function usesSlash(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // A browser that lets pages keep nothing.
    return true;
  }
}

/** Turns the key on or off; answers whether this device keeps that. */
export function useSlash(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
    return true;
  } catch {
    return false;
  }
}

/** Lets a slash, typed anywhere but in a field, go to `field`. */
export function listenForSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const types = target instanceof HTMLElement && target.closest('input, select, textarea');
    if (types || (target instanceof HTMLElement && target.isContentEditable) || !usesSlash())
      return;
    event.preventDefault();
    const fold = field.closest('search-field')?.previousElementSibling;
    // Hidden, it could not take the focus.
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    field.focus();
    field.select();
  });
}
