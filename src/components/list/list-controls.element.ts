import type { FieldValue } from '../../domain/lists/list-field.ts';
import type { Choose, ListControl } from './list-control.element.ts';
import { listTabs } from './list-tabs.element.ts';

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

function selectControl(select: HTMLSelectElement, choose: Choose): ListControl {
  const name = select.dataset.field ?? '';
  const options = [...select.options].filter(({ value }) => value !== '');
  select.addEventListener('change', () => choose(name, select.value));
  return {
    field: {
      name,
      label: textOf(select.closest('label')?.querySelector('span')),
      kind: select.dataset.usual === undefined ? 'one' : 'setting',
      values: options.map((option) => ({ value: option.value, label: textOf(option) })),
      usual: select.dataset.usual ?? '',
    },
    put(value) {
      select.value = value;
    },
    focus: () => select.focus(),
  };
}

function wordsControl(input: HTMLInputElement, choose: Choose): ListControl {
  const name = input.dataset.field ?? '';
  const label = textOf(input.closest('label')?.querySelector('span'));
  input.addEventListener('input', () => choose(name, input.value.trim()));
  return {
    field: { name, label, kind: 'words', values: [], usual: '' },
    put(value) {
      // A space that has just been typed stays.
      if (input.value.trim() !== value) input.value = value;
    },
    focus: () => input.focus(),
  };
}

function boxesControl(fieldset: HTMLFieldSetElement, choose: Choose): ListControl {
  const name = fieldset.dataset.field ?? '';
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const values = boxes.map((box): FieldValue => {
    return { value: box.value, label: textOf(box.closest('label')) };
  });
  fieldset.addEventListener('change', () => {
    const chosen = boxes.filter(({ checked }) => checked);
    choose(name, chosen.map(({ value }) => value).join(','));
  });
  const label = textOf(fieldset.querySelector('legend'));
  return {
    field: { name, label, kind: 'some', values, usual: '' },
    put(value) {
      const chosen = value.split(',');
      for (const box of boxes) box.checked = chosen.includes(box.value);
      if (value !== '') fieldset.closest('details')?.toggleAttribute('open', true);
    },
    focus: () => boxes[0]?.focus(),
  };
}

/** The fields of a list: the elements in `host` with `data-field`, in their order. */
export function listControls(host: HTMLElement, choose: Choose): ListControl[] {
  return [...host.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
    if (element instanceof HTMLSelectElement) return selectControl(element, choose);
    if (element instanceof HTMLInputElement) return wordsControl(element, choose);
    if (element instanceof HTMLFieldSetElement) return boxesControl(element, choose);
    return listTabs(element, choose);
  });
}
