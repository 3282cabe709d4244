/** Opens the page of an address with `<sample-results>`, which a test defines. */
export function open(address: string): void {
  history.replaceState(null, '', address);
  const page = document.createElement('div');
  page.innerHTML = `
    <search-field><form><input type="search" name="q" /><input name="where" /></form></search-field>
    <h1>Search</h1>
    <sample-results>
      <div data-search-words></div>
      <ol data-search-results aria-busy="true" hidden></ol>
    </sample-results>`;
  document.body.replaceChildren(page);
}
/** The list of results. */
export const list = () => document.querySelector<HTMLOListElement>('ol[data-search-results]');
/** The titles of the results. */
export const titles = () =>
  [...(list()?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
/** What is said above the results. */
export const words = () =>
  [...document.querySelectorAll('[data-search-words] p')].map(({ textContent }) => textContent);
/** The field that is searched in. */
export const field = () => document.querySelector('input') ?? document.createElement('input');
