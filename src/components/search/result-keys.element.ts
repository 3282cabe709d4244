/** Where the arrow keys of a search go. */
interface Walk {
  readonly field: HTMLInputElement;
  /** The links to go through, as they stand. */
  readonly links: () => readonly HTMLElement[];
  /** The arrow down in a field without links below it. */
  readonly open?: () => void;
}

/**
 * Goes from the field through the links below it by the arrow keys. On a link, Home and whatever is
 * typed go back to the field, so that a reader may go on typing.
 */
export function walkResults(event: KeyboardEvent, { field, links, open }: Walk): void {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const stops = [field, ...links()];
  const at = stops.findIndex((stop) => stop === target);
  if (at < 0) return;
  if (step !== 0) {
    if (stops.length === 1 && step > 0) open?.();
    const next = stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  } else if (at > 0 && key === 'Home') {
    event.preventDefault();
    field.focus();
    field.setSelectionRange(0, 0);
  } else if (at > 0 && (key === 'Backspace' || (key.length === 1 && key !== ' '))) {
    // The key itself is not held back: it is typed into the field.
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
}
