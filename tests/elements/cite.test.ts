import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/components/cite/share-panel.element.ts';
import { citeAsShown } from '../../src/components/cite/cite-as-shown.element.ts';
import { shownFigures } from '../../src/components/cite/csv-of-page.element.ts';
import '../../src/components/cite/cited-figure.element.ts';
import '../../src/components/cite/figure-citation.element.ts';
import '../../src/components/cite/page-csv.element.ts';
import { sampleFigureWords } from '../support/sample-figure-words.ts';

const table = 'place,code,annual_median\nTX,29-1141,95970\nTX,29-1151,not-published\n';

/** Answers the two kinds of files that the page asks for. */
const answers = (address: URL) =>
  Promise.resolve(
    address.pathname.endsWith('words.json')
      ? Response.json(sampleFigureWords)
      : new Response(table),
  );

/** Puts markup on the page whole, as a parser does before scripts run. */
function show(html: string): void {
  const whole = document.createElement('div');
  whole.innerHTML = html;
  document.body.replaceChildren(whole);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function cite(fact: string): Promise<Element> {
  history.replaceState(null, '', `/cite/?fact=${encodeURIComponent(fact)}`);
  show(
    '<figure-citation><form><input name="fact"></form><div class="cited-figure"></div></figure-citation>',
  );
  await settle();
  const answer = document.querySelector('.cited-figure');
  if (!answer) throw new Error('There is no place for the answer.');
  return answer;
}

beforeEach(() => vi.stubGlobal('fetch', vi.fn(answers)));
afterEach(() => vi.unstubAllGlobals());

describe('a figure in the address', () => {
  it('is shown with its words, its number and four citations', async () => {
    const answer = await cite('oews/2025-05/TX/29-1141/annual-median');
    expect(answer.querySelector('h3')?.textContent).toBe(
      'Median annual wage, registered nurses, Texas, May 2025',
    );
    const number = answer.querySelector('data');
    expect(number?.textContent).toBe('$95,970');
    expect(number?.getAttribute('data-fact')).toBe('oews/2025-05/TX/29-1141/annual-median');
    const styles = [...answer.querySelectorAll('dt')].map((name) => name.firstChild?.textContent);
    expect(styles).toEqual(['APA', 'MLA', 'Chicago', 'BibTeX']);
    expect(document.querySelector('input')?.value).toBe('oews/2025-05/TX/29-1141/annual-median');
  });

  it('says of a row that the table does not have why it is not there', async () => {
    const answer = await cite('oews/2025-05/TX/00-0000/annual-median');
    expect(answer.querySelector('[data-missing="no-estimate"]')?.textContent).toBe('no estimate');
    const unknown = await cite('oews/2025-05/TX/99-9999/annual-median');
    expect(unknown.textContent).toContain('The table has no such figure.');
  });

  it('that is missing says why, and is cited all the same', async () => {
    const answer = await cite('oews/2025-05/TX/29-1151/annual-median');
    expect(answer.querySelector('[data-missing="not-published"]')?.textContent).toBe(
      'not published',
    );
    expect(answer.querySelectorAll('dd')).toHaveLength(4);
  });

  it.each([
    ['nonsense', 'is not a fact id'],
    ['<img src=x onerror=alert(1)>', 'is not a fact id'],
    ['oews/2031-05/TX/29-1141/annual-median', 'holds no release “2031-05”'],
    ['oews/2025-05/TX/29-9999/annual-median', 'has no such figure. Check the code “29-9999”'],
    ['oews/2025-05/TX/29-1141/annual-best', 'has no such figure'],
  ])('%s is answered with a sentence and no citation', async (fact, sentence) => {
    const answer = await cite(fact);
    expect(answer.textContent).toContain(sentence);
    expect(answer.querySelector('dd, img, script')).toBe(null);
  });

  it('is cited without its number when its table does not load', async () => {
    vi.stubGlobal('fetch', (address: URL) =>
      address.pathname.endsWith('.csv')
        ? Promise.resolve(new Response('', { status: 500 }))
        : answers(address),
    );
    const answer = await cite('oews/2025-05/TX/29-1141/annual-median');
    expect(answer.textContent).toContain('did not load');
    expect(answer.querySelectorAll('dd')).toHaveLength(4);
  });
});

describe('a citation', () => {
  it('is copied by its button, which says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show('<cite-copy><dl><dt>APA</dt><dd>U.S. Bureau.</dd></dl></cite-copy>');
    document.querySelector('button')?.click();
    await settle();
    expect(writeText).toHaveBeenCalledWith('U.S. Bureau.');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Copied.');
  });

  it('is selected where the browser forbids copying', async () => {
    vi.stubGlobal('navigator', {});
    show('<cite-copy><dl><dt>APA</dt><dd>U.S. Bureau.</dd></dl></cite-copy>');
    document.querySelector('button')?.click();
    await settle();
    expect(document.querySelector('[role="status"]')?.textContent).toContain('selected');
  });
});

describe('the citation of a page', () => {
  it('takes along what the reader has switched the page to', () => {
    const page = 'https://almanac.example/careers/nurses/';
    history.replaceState(null, '', '/careers/nurses/');
    show(`<link rel="canonical" href="${page}"><div class="cite-page"><details><summary>Cite</summary>
      <cite-copy><dl class="citation"><dt>MLA</dt><dd>“Nurses.” ${page}.</dd></dl></cite-copy></details></div>`);
    history.replaceState(null, '', '/careers/nurses/?in=texas&x=<b>');
    citeAsShown(document);
    expect(document.querySelector('dd')?.textContent).toMatch(
      /^“Nurses\.” https:\/\/almanac\.example\/careers\/nurses\/\?in=texas&x=.+\.$/,
    );
    expect(document.querySelector('dd b')).toBe(null);
    history.replaceState(null, '', '/careers/nurses/');
    citeAsShown(document);
    expect(document.querySelector('dd')?.textContent).toBe(`“Nurses.” ${page}.`);
  });
});

describe('what a page shares', () => {
  const page = 'https://almanac.example/careers/nurses/';
  const shared = `<share-panel><ul>
    <li data-copied="the link"><span data-address="${page}">${page}</span></li>
    <li data-copied="the code"><code data-address="${page}">&lt;a href="${page}"&gt;&lt;img src="${page}preview.png"&gt;&lt;/a&gt;</code></li>
  </ul></share-panel>`;

  it('is copied with the place that the page shows by then, and says so', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    history.replaceState(null, '', '/careers/nurses/');
    show(shared);
    history.replaceState(null, '', '/careers/nurses/?in=texas&prices=national');
    const [link, code] = document.querySelectorAll('button');
    expect(link?.getAttribute('aria-label')).toBe('Copy the link');
    link?.click();
    await settle();
    expect(writeText).toHaveBeenLastCalledWith(`${page}?in=texas&prices=national`);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Copied.');
    code?.click();
    await settle();
    // The picture is of the whole country, whatever the page shows.
    expect(writeText).toHaveBeenLastCalledWith(
      `<a href="${page}?in=texas&amp;prices=national"><img src="${page}preview.png"></a>`,
    );
    history.replaceState(null, '', '/');
  });
});

describe('the figures of a page', () => {
  it('are those a reader can see', () => {
    show(`<main><data value="1" data-fact="oews/a">1</data>
      <p hidden><data value="2" data-fact="oews/b">2</data></p>
      <span data-fact="oews/c" data-missing="top-coded" data-at-least="9">9 or more</span></main>`);
    expect(shownFigures(document)).toEqual([
      { fact: 'oews/a', value: '1', shown: '1' },
      { fact: 'oews/c', missing: 'top-coded', atLeast: '9', value: '', shown: '9 or more' },
    ]);
  });

  it('are offered as CSV once a script can make it', () => {
    show('<page-csv><a href="/data/#downloads">The tables</a></page-csv>');
    expect(document.querySelector('a')?.textContent).toBe(
      'Download the figures on this page (CSV)',
    );
  });
});
