import { workerAddress, type KeepMessage, type KeepMode } from '../../domain/offline/kept.ts';
import {
  failureWords,
  keptWords,
  missingWords,
  supportWords,
} from '../../domain/offline/kept-words.ts';
import { keptPages } from '../../views/offline/kept-pages.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import { trustedScript } from '../layout/trusted-types.element.ts';
import {
  keepSupport,
  keptHere,
  pagesKept,
  registrationOf,
  removeAll,
} from './kept-here.element.ts';

const notRegistered =
  'This browser did not let the site keep anything. A setting, or whoever looks after this device, may forbid it. The text edition above works all the same.';

/** Keeps pages on the device once a reader asks for it, says what is kept, and takes it away again. */
class KeepOffline extends HTMLElement {
  readonly #root: URL;

  constructor() {
    super();
    this.#root = siteRoot(document);
  }

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const missing = new URLSearchParams(location.search).get('missing');
    if (missing !== null) this.#note(missingWords(missing));
    const unable = supportWords(await keepSupport());
    if (unable !== undefined) {
      this.#say(unable);
      return;
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-keep]')) {
      button.addEventListener('click', () => void this.#keep(button.dataset.keep as KeepMode));
    }
    this.querySelector('[data-remove]')?.addEventListener('click', () => void this.#remove());
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeepMessage>) => {
      if (data.kind === 'failed') this.#note(failureWords(data.why));
    });
    await this.#show();
  }

  async #keep(mode: KeepMode): Promise<void> {
    this.#note('');
    this.#busy(mode);
    try {
      const registration = await navigator.serviceWorker.register(
        trustedScript(new URL(`.${workerAddress(mode)}`, this.#root).href),
        { scope: this.#root.href, updateViaCache: 'none' },
      );
      await settled(registration);
    } catch {
      this.#note(notRegistered);
    }
    await this.#show();
  }

  async #remove(): Promise<void> {
    this.#note('');
    await removeAll(this.#root);
    await this.#show();
    this.querySelector<HTMLElement>('button[data-keep]')?.focus();
  }

  async #show(): Promise<void> {
    this.removeAttribute('aria-busy');
    const kept = await keptHere(this.#root);
    const registration = await registrationOf(this.#root);
    this.#say(keptWords(kept));
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      const { keep } = button.dataset;
      button.disabled = false;
      button.hidden =
        keep === undefined
          ? registration === undefined
          : keep === kept?.mode || kept?.mode === 'edition';
    }
    const pages = kept ? await pagesKept(this.#root) : [];
    const entries = keptPages(pages, kept?.hasEdition ?? false);
    const list = this.querySelector<HTMLElement>('[data-kept]');
    list?.replaceChildren(fragmentOf(entries));
    if (list) list.hidden = list.childElementCount === 0;
  }

  #busy(mode: KeepMode): void {
    this.setAttribute('aria-busy', 'true');
    const what = mode === 'edition' ? 'The text edition is' : 'The files that pages need are';
    this.#say(`${what} being fetched. Stay on this page until it says that it is kept.`);
    for (const button of this.querySelectorAll('button')) button.disabled = true;
  }

  #say(words: string): void {
    const status = this.querySelector('[data-keep-status]');
    if (status) status.textContent = words;
  }

  #note(words: string): void {
    const note = this.querySelector<HTMLElement>('[data-keep-note]');
    if (!note) return;
    note.hidden = words === '';
    note.textContent = words;
  }
}

/** Waits until a worker that is being made ready is at work, or given up. */
async function settled(registration: ServiceWorkerRegistration): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return;
  const isDone = () => ['activated', 'redundant'].includes(coming.state);
  await new Promise<void>((resolve) => {
    const look = () => {
      // A reader who asks for more has it at once, not with the next page.
      if (coming.state === 'installed' && registration.active) {
        coming.postMessage({ kind: 'take-over' } satisfies KeepMessage);
      }
      if (isDone()) resolve();
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

customElements.define('keep-offline', KeepOffline);
