import { afterEach, describe, expect, test, vi } from 'vitest';
import { tableOfPage } from '../../../src/components/list/table-of-page.element.ts';

const address = new URL('https://host.example/almanac/explore/table/');
const row = (name: string) =>
  `<tr><th><a href="../../careers/${name}/">${name}</a></th><td><data value="1">1</data></td></tr>`;
const page = `<!doctype html><title>Table</title><main><p><a href="../">Back</a></p>
<div class="table-window" tabindex="0"> <table><thead><tr><th>Name</th></tr></thead>
<tbody data-single data-rows>${row('bakers')}${row('cooks')}</tbody>
<tbody data-residual data-rows><tr data-fixed><th>Left over</th></tr>${row('others')}</tbody>
<tfoot><tr><th>All</th></tr></tfoot></table> </div><p>Notes</p></main>`;

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

function answerWith(response: Response) {
  const asked = vi.fn(() => Promise.resolve(response));
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('the table of another page', () => {
  test('is asked of the same host alone', async () => {
    const asked = answerWith(new Response(page, html));
    await tableOfPage(address);
    expect(asked).toHaveBeenCalledExactlyOnceWith(address, { mode: 'same-origin' });
  });

  test('comes without its rows, and they one by one, each with where it belongs', async () => {
    answerWith(new Response(page, html));
    const { frame, rows } = await tableOfPage(address);
    expect([...frame.children].map(({ className }) => className)).toEqual(['table-window']);
    expect(frame.querySelectorAll('tbody tr')).toHaveLength(0);
    expect(frame.querySelectorAll('thead tr, tfoot tr')).toHaveLength(2);
    const read = [...rows].map(({ element, home }) => [
      element.querySelector('a')?.textContent,
      home.hasAttribute('data-residual'),
    ]);
    expect(read).toEqual([
      ['bakers', false],
      ['cooks', false],
      ['others', true],
    ]);
    // The head of a group stands in it already.
    expect(frame.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  test('has links that lead where they lead from that page', async () => {
    answerWith(new Response(page, html));
    const { rows } = await tableOfPage(address);
    expect(
      [...rows].map(({ element }) => element.querySelector('a')?.getAttribute('href')),
    ).toEqual(
      ['bakers', 'cooks', 'others'].map((name) => `https://host.example/almanac/careers/${name}/`),
    );
  });

  test.each([
    ['is not there', new Response(page, { ...html, status: 404 }), 'answered with 404'],
    [
      'is of another type',
      new Response(page, { headers: { 'content-type': 'text/plain' } }),
      'plain',
    ],
    ['has no such table', new Response('<p>Sign in</p>', html), 'has no table'],
  ])('is refused where the page %s', async (_, response, words) => {
    answerWith(response);
    await expect(tableOfPage(address)).rejects.toThrow(words);
  });
});
