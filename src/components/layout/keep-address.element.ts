/**
 * Changes the address of the page without loading it: in place of the old one, or as a step that
 * the back button undoes.
 *
 * @returns whether the browser took it. It does not where a page is shown inside another without
 *   rights of its own, and after a hundred changes in half a minute.
 */
export function keepAddress(address: string | URL, as: 'replacement' | 'step' = 'replacement') {
  try {
    if (as === 'step') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** What a reader loses then. */
export const addressNotKept =
  'Your browser keeps the address of this page as it was: a link to it, or loading it again, does not bring back what you see.';
