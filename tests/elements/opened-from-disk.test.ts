import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { Window } from 'happy-dom';

const script = readFileSync('public/opened-from-disk.js', 'utf8');
const page = `<header><a id="home" href="../../">Home</a></header><main><h1>Pay</h1>
  <a id="career" href="../cooks/?in=texas#pay">Cooks</a>
  <a id="table" href="../../downloads/pay.csv">Table</a>
  <a id="away" href="https://www.bls.gov/oes/">BLS</a></main>`;

/** What the page is once the script has run at `url`. */
function openedAt(url: string): { said: string[]; leadsTo: (id: string) => string } {
  const window = new Window({ url });
  window.document.body.innerHTML = page;
  const [document, location] = [window.document, window.location];
  runInNewContext(script, { document, location });
  return {
    said: [...window.document.querySelectorAll('.from-disk')].map((note) => note.textContent),
    leadsTo: (id) => (window.document.getElementById(id) as unknown as HTMLAnchorElement).href,
  };
}

let opened: ReturnType<typeof openedAt>;
beforeEach(() => {
  opened = openedAt('file:///media/stick/almanac/careers/bakers/index.html');
});

test('a page opened from a folder says once what does not work there', () => {
  expect(opened.said).toEqual([
    expect.stringMatching(/opened from a folder\..*need a web server\. .*are all here\.$/),
  ]);
});

test.each([
  ['home', 'file:///media/stick/almanac/index.html'],
  ['career', 'file:///media/stick/almanac/careers/cooks/index.html?in=texas#pay'],
  ['table', 'file:///media/stick/almanac/downloads/pay.csv'],
  ['away', 'https://www.bls.gov/oes/'],
])('its link %s leads to %s', (id, address) => {
  expect(opened.leadsTo(id)).toBe(address);
});

test.each(['https://almanac.example/careers/bakers/', 'http://localhost:4321/careers/bakers/'])(
  'a page of a server, %s, stays as it is',
  (url) => {
    const served = openedAt(url);
    expect([served.said, served.leadsTo('career')]).toEqual([
      [],
      new URL('../cooks/?in=texas#pay', url).href,
    ]);
  },
);
