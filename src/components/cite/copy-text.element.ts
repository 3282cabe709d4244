/** Copies the text of an element, or selects it where the browser forbids that; says what it did. */
export async function copyText(element: Element | null): Promise<string> {
  if (!element) return '';
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'Your browser does not let the page copy. The text is selected: press Ctrl or ⌘ and C.';
  }
}
