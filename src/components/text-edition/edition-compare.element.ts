import {
  CareerIndex,
  type CareerIndexFile,
  type IndexedCareer,
} from '../../domain/compare-careers/career-index.ts';
import { readComparedFile, type ComparedFile } from '../../domain/compare-careers/compared-file.ts';
import { comparisonOf } from '../../domain/compare-careers/comparison.ts';
import { nationPay } from '../../domain/compare-careers/shown-pay.ts';
import { comparisonHtml } from '../../views/compare-careers/compared-careers.ts';
import { markup } from '../../views/markup.ts';
import { notices } from '../../views/notices.ts';
import { editionFragment } from './edition-fragment.element.ts';

/** What `scripts/compared-careers.js` of the edition leaves: the files a comparison fetches. */
interface EditionCareers {
  readonly careers: CareerIndexFile;
  readonly occupations: Readonly<Record<string, ComparedFile>>;
}

const part = (name: string) => {
  const found = document.querySelector(`[data-compare-${name}]`);
  if (!found) throw new Error(`The comparison lacks its part "${name}".`);
  return found;
};

/** Compares the careers behind the `#` of the address, with the view of the site. */
class EditionComparison {
  readonly #index: CareerIndex;
  readonly #data: EditionCareers;

  constructor(data: EditionCareers) {
    this.#data = data;
    this.#index = new CareerIndex(data.careers);
  }

  start(form: HTMLFormElement): void {
    const field = form.querySelector('input');
    const names = this.#data.careers.occupations.map(([, official, name = official]) => name);
    const titles = this.#data.careers.titles.map(([, name]) => name);
    const options = [...names, ...titles].sort();
    part('names').replaceChildren(
      editionFragment(markup`${options.map((name) => markup`<option value="${name}"></option>`)}`),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field) this.#add(field);
    });
    addEventListener('hashchange', () => this.#show());
    form.hidden = false;
    this.#show();
  }

  #asked(): readonly string[] {
    return decodeURIComponent(location.hash.slice(1)).split(',').filter(Boolean);
  }

  #add(field: HTMLInputElement): void {
    const career = this.#index.find(field.value);
    if (!career) {
      this.#say([
        `No career is called “${field.value.slice(0, 80)}”. Choose one from the list, or look it up on the first page.`,
      ]);
      return;
    }
    field.value = '';
    location.hash = [...this.#asked(), career.slug].join(',');
  }

  #show(): void {
    const { careers, complaints } = this.#index.resolve(this.#asked());
    part('chosen').replaceChildren(editionFragment(chosenCareers(careers)));
    const more = careers.length === 1 ? ['Add one more career to compare it with.'] : [];
    this.#say([...complaints, ...more]);
    const result = part('results');
    if (careers.length < 2) result.replaceChildren();
    else result.replaceChildren(editionFragment(this.#compared(careers)));
  }

  #compared(careers: readonly IndexedCareer[]) {
    const { edition } = this.#data.careers;
    const compared = careers.map(({ kind, name, slug, codes }) => ({
      kind,
      name,
      slug,
      occupations: codes.flatMap((code) => {
        const file = this.#data.occupations[code];
        return file ? [readComparedFile(file, edition)] : [];
      }),
    }));
    return comparisonHtml(comparisonOf(compared, edition, nationPay(edition)), { rows: [] });
  }

  #say(sentences: readonly string[]): void {
    part('notices').replaceChildren(editionFragment(notices(sentences)));
  }
}

/** The careers that are compared, each with a way to take it out. */
function chosenCareers(careers: readonly IndexedCareer[]) {
  return markup`${careers.map(({ name, slug }) => {
    const others = careers.filter((other) => other.slug !== slug).map((other) => other.slug);
    return markup`<li>${name} <a href="#${others.join(',')}">Take out<span class="sr-only"> ${name}</span></a></li>`;
  })}`;
}

const form = document.querySelector<HTMLFormElement>('form[data-edition-compare]');
const { almanacCareers } = globalThis as { almanacCareers?: EditionCareers };
if (form && almanacCareers) new EditionComparison(almanacCareers).start(form);
