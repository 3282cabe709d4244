import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Markup } from '../../src/views/markup.ts';

const putView = () => import('../../src/components/layout/put-view.element.ts');
const policy = () => import('../../src/components/layout/trusted-types.element.ts');

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  document.documentElement.dataset.root = '/almanac/';
});

test('a view becomes elements, its addresses made to fit the page', async () => {
  const { fragmentOf } = await putView();
  // Modules start anew in each test, and a view is only what its own module has made.
  const { markup } = await import('../../src/views/markup.ts');
  const [link] = fragmentOf(markup`<a href="/careers/">Careers</a>`).children;
  expect((link as HTMLAnchorElement).pathname).toBe('/almanac/careers/');
});

describe('where a browser has trusted types', () => {
  interface Rules {
    readonly createHTML: (html: string, view?: unknown) => string;
    readonly createScriptURL: (address: string) => string;
  }

  async function rules(): Promise<Rules> {
    const createPolicy = vi.fn((_name: string, made: Rules) => made);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { fragmentOf } = await putView();
    const { markup } = await import('../../src/views/markup.ts');
    expect(fragmentOf(markup`<p>${'<b>'}</p>`).textContent).toBe('<b>');
    fragmentOf(markup`<p></p>`);
    expect(createPolicy).toHaveBeenCalledTimes(1);
    const [name, made] = createPolicy.mock.calls[0] ?? [];
    expect(name).toBe('career-almanac');
    if (!made) throw new Error('There is no policy.');
    return made;
  }

  test('one policy answers, and passes a view', async () => {
    const { createHTML } = await rules();
    const { markup } = await import('../../src/views/markup.ts');
    expect(createHTML('<p></p>', markup`<p></p>`)).toBe('<p></p>');
  });

  test('it refuses text without a view, beside another view or in the form of one', async () => {
    const { createHTML } = await rules();
    const { markup } = await import('../../src/views/markup.ts');
    for (const view of [undefined, markup`<b></b>`, { html: '<p></p>' }]) {
      expect(() => createHTML('<p></p>', view)).toThrow('Only a view may become elements');
    }
  });

  test('it passes scripts of the site and refuses those of other hosts', async () => {
    const { createScriptURL } = await rules();
    vi.stubGlobal('location', new URL('https://almanac.example/careers/'));
    expect(createScriptURL('https://almanac.example/_astro/worker.js')).toContain('worker.js');
    expect(() => createScriptURL('https://other.example/worker.js')).toThrow('no script of this');
  });
});

test('a browser without trusted types keeps the same rules', async () => {
  const { trustedHtml } = await policy();
  expect(() => trustedHtml({ html: '<p></p>' } as unknown as Markup)).toThrow(TypeError);
});
