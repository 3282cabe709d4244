import { cachesOf, modeOfWorker } from '../../domain/offline/kept.ts';
import type { Kept, KeepSupport } from '../../domain/offline/kept-words.ts';
import type { KeptPage } from '../../views/offline/kept-pages.ts';

/** Whether this browser can keep anything at this address. */
export async function keepSupport(): Promise<KeepSupport> {
  if (!isSecureContext) return 'not-secure';
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'no-worker';
  try {
    await caches.keys();
    return 'yes';
  } catch {
    return 'refused';
  }
}

/** The registration of this copy of the site; undefined where nothing was asked for. */
export async function registrationOf(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root.href ? found : undefined;
}

/** What is kept of this copy of the site; undefined where nothing is. */
export async function keptHere(root: URL): Promise<Kept | undefined> {
  const registration = await registrationOf(root);
  if (!registration?.active) return undefined;
  const names = await caches.keys();
  const [pages] = cachesOf(names, root.href, 'pages');
  return {
    mode: modeOfWorker(registration.active.scriptURL),
    pages: pages === undefined ? 0 : (await (await caches.open(pages)).keys()).length,
    hasEdition: cachesOf(names, root.href, 'edition').length > 0,
    isNewerReady: registration.waiting !== null,
  };
}

/** The pages kept, the last one first. */
export async function pagesKept(root: URL): Promise<readonly KeptPage[]> {
  const [name] = cachesOf(await caches.keys(), root.href, 'pages');
  if (name === undefined) return [];
  const cache = await caches.open(name);
  const kept = await cache.keys();
  const read = kept.map(async (request) => {
    const html = (await (await cache.match(request))?.text()) ?? '';
    const path = `/${request.url.slice(root.href.length)}`;
    return { path, title: titleIn(html) ?? path };
  });
  return (await Promise.all(read)).reverse();
}

/** The title in the head of a page, without the site's name. */
function titleIn(html: string): string | undefined {
  const parsed = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/ · Career Almanac$/, '');
  return parsed?.replaceAll('&amp;', '&').replaceAll('&#39;', '’').replaceAll('&quot;', '”');
}

/** Takes away all that is kept of this copy of the site, and the worker with it. */
export async function removeAll(root: URL): Promise<void> {
  const registration = await registrationOf(root);
  for (const worker of [registration?.active, registration?.waiting, registration?.installing]) {
    worker?.postMessage({ kind: 'stop' });
  }
  await registration?.unregister();
  const ours = cachesOf(await caches.keys(), root.href);
  await Promise.all(ours.map((name) => caches.delete(name)));
}
