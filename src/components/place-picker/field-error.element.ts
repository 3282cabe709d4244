/**
 * Says below a field why what was typed in it is not taken, or what it was taken for: beside it,
 * above the list that opens there, and told to those who do not see it. Typing on takes it away.
 */
export class FieldError {
  readonly #field: HTMLInputElement;
  readonly #line = document.createElement('p');

  constructor(field: HTMLInputElement) {
    this.#field = field;
    this.#line.id = `${field.id}-error`;
    this.#line.className = 'field-error';
    this.#line.setAttribute('role', 'alert');
    field.after(this.#line);
    field.addEventListener('input', () => {
      this.clear();
    });
  }

  say(sentence: string): void {
    this.note(sentence);
    this.#field.setAttribute('aria-invalid', 'true');
    this.#field.focus();
  }

  /** Says what was made of what was typed, which is no error. */
  note(sentence: string): void {
    this.clear();
    this.#line.textContent = sentence;
    this.#field.setAttribute('aria-describedby', this.#line.id);
  }

  clear(): void {
    this.#line.textContent = '';
    this.#field.removeAttribute('aria-invalid');
    this.#field.removeAttribute('aria-describedby');
  }
}
