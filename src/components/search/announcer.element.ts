/** A pause in typing after which a reader is told what was found. */
const pause = 600;

/** Tells users of screen readers what has changed, once they pause. */
export class Announcer {
  readonly element = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.className = 'sr-only';
    this.element.setAttribute('role', 'status');
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.element.textContent = words;
    }, pause);
  }

  hush(): void {
    clearTimeout(this.#timer);
    this.element.textContent = '';
  }
}
