import { wishOption } from '../../views/find/wish-option.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import type { ListState } from '../../domain/lists/list-field.ts';
import { finderFields, mostInterests, wishFields } from '../../domain/find/wish-fields.ts';

/** The boxes and choices of the sentence, the place apart. */
type Control = HTMLInputElement | HTMLSelectElement;

/** The wishes as the form has them. */
export class FinderForm {
  readonly element: HTMLFormElement;

  /** @param changed is called once a reader has chosen something else, the place apart. */
  constructor(element: HTMLFormElement, changed: () => void) {
    this.element = element;
    element.addEventListener('change', ({ target }) => {
      if (!isControl(target)) return;
      this.#holdInterests();
      changed();
    });
  }

  /** What is chosen, by the names of the fields. */
  get state(): ListState {
    return Object.fromEntries(
      finderFields.map(({ name, usual }) => [name, this.#chosen(name) || usual]),
    );
  }

  /** Chooses what `state` asks for. */
  put(state: ListState): void {
    for (const { name, usual } of finderFields) {
      const value = state[name] ?? usual;
      const listed = value.split(',');
      for (const control of this.#controls(name)) {
        if (control instanceof HTMLInputElement) control.checked = listed.includes(control.value);
        else choose(control, name, value);
      }
    }
    this.#holdInterests();
    const more = this.element.querySelector('details');
    if (more && asksIn(more)) more.open = true;
  }

  #controls(name: string): readonly Control[] {
    return [...this.element.querySelectorAll<Control>(`[data-wish="${name}"]`)];
  }

  #chosen(name: string): string {
    return this.#controls(name)
      .filter((control) => !(control instanceof HTMLInputElement) || control.checked)
      .map(({ value }) => value)
      .join(',');
  }

  /** With as many interests as may be asked for, the others wait. */
  #holdInterests(): void {
    const boxes = this.#controls(wishFields.like.name).filter(
      (control) => control instanceof HTMLInputElement,
    );
    const isFull = boxes.filter(({ checked }) => checked).length >= mostInterests;
    for (const box of boxes) box.disabled = isFull && !box.checked;
  }
}

const isControl = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
  target.dataset.wish !== undefined;

function choose(select: HTMLSelectElement, name: string, value: string): void {
  const isOffered = [...select.options].some((option) => option.value === value);
  if (!isOffered) select.append(fragmentOf(wishOption(name, value)));
  select.value = value;
}

const asksIn = (part: Element) =>
  part.querySelector('input:checked') !== null ||
  [...part.querySelectorAll('select')].some(({ value }) => value !== '');
