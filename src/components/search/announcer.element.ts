/** A pause in typing after which a reader is told what was found. */
const pause = 600;

/** Tells users of screen readers what has changed, once they pause. */
export class Announcer {
  readonly element = document.createElement('p');
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.className = 'sr-only';
    this.element.setAttribute('role', 'status');
  }

  say(words: string): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.element.textContent = words;
    }, pause);
  }

  /** Says `words`, and what is added to them if it comes before anything else is to be said. */
  async sayWith(words: string, addition: Promise<string>): Promise<void> {
    this.say(words);
    const turn = this.#turn;
    const added = await addition;
    if (added !== '' && turn === this.#turn) this.say(`${words} ${added}`);
  }

  hush(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.element.textContent = '';
  }
}
