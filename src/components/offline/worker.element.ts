import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import {
  buildFile,
  cacheName,
  editionFolder,
  offlinePage,
  type KeepMessage,
} from '../../domain/offline/kept.ts';
import { editionFile } from '../../domain/site/text-edition.ts';
import { dropOthers, keepAll, precache } from './keep-all.element.ts';
import { fileOfEdition } from './kept-edition.element.ts';
import {
  build,
  isBuildOfHost,
  mode,
  open,
  pathBelowRoot,
  root,
  worker,
} from './kept-site.element.ts';
import { forgetClosed, isOwnClient, noteClient } from './own-clients.element.ts';

/** The most pages that are kept; the one not visited for longest goes first. */
const mostPages = 200;
/** Longer than this no reader waits for the network where a page is kept. */
const patience = 5;

/** After its reader has asked for all to go, the worker keeps out of the way. */
let isStopped = false;

worker.addEventListener('install', (event) => event.waitUntil(keepAll(event)));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([precache.activate(event), dropOthers()]).then(() => worker.clients.claim()),
  ),
);
worker.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  const { kind } = data as KeepMessage;
  if (kind === 'stop') isStopped = true;
  if (kind === 'take-over') void worker.skipWaiting();
});

/** Lets only files of this build into a cache. `state` is of one request. */
const ofThisBuild: WorkboxPlugin = {
  cacheWillUpdate: async ({ response, state }) => {
    if (response.status !== 200 || response.redirected || isStopped) return null;
    const isOwn = (state?.isOwn as Promise<boolean> | undefined) ?? isBuildOfHost();
    return (await isOwn) ? response : null;
  },
};

/** Notes of which build a page is that a reader opens. */
const noted: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
  fetchDidSucceed: ({ response, event, state }) => {
    const isOwn = isBuildOfHost();
    if (state) state.isOwn = isOwn;
    // What comes too late is not what the reader sees.
    if (!state?.isFromCache) {
      const note = noteClient((event as FetchEvent).resultingClientId, isOwn);
      event.waitUntil(note.then(forgetClosed));
    }
    return Promise.resolve(response);
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, event, state }) => {
    if (!cachedResponse) return null;
    if (state) state.isFromCache = true;
    await noteClient((event as FetchEvent).resultingClientId, Promise.resolve(true));
    return cachedResponse;
  },
  cacheDidUpdate: async () => {
    const cache = await open('pages');
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, -mostPages).map((oldest) => cache.delete(oldest)));
  },
};

const pages = new NetworkFirst({
  cacheName: cacheName(root, build, 'pages'),
  networkTimeoutSeconds: patience,
  plugins: [noted, ofThisBuild],
});

const data = new CacheFirst({
  cacheName: cacheName(root, build, 'data'),
  plugins: [
    {
      // A page of this build gets no file of another: it says that the file could not be loaded.
      fetchDidSucceed: async ({ response }) => {
        if (await isBuildOfHost()) return response;
        throw new TypeError('The host has a newer build than the page that asks.');
      },
      cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
    },
  ],
});

/** The path of what is asked for below the root; undefined for what the worker leaves alone. */
function handled(url: URL): string | undefined {
  const path = pathBelowRoot(url);
  if (isStopped || path === undefined || path === buildFile || path === 'sw.js') return undefined;
  return path;
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && handled(url) !== undefined,
  ({ event, request, url }) => openPage(event as FetchEvent, request, handled(url) ?? ''),
);
registerRoute(
  ({ request, url }) => {
    const path = handled(url);
    return request.mode !== 'navigate' && path !== undefined && !/^(?:api|downloads)\//.test(path);
  },
  ({ event, request, url }) => fileFor(event as FetchEvent, request, handled(url) ?? ''),
);

async function openPage(event: FetchEvent, request: Request, path: string): Promise<Response> {
  const { waiting } = worker.registration;
  if (waiting) {
    // The next build is all here: it takes over, and the page is asked for once more.
    waiting.postMessage({ kind: 'take-over' } satisfies KeepMessage);
    return new Response('', { headers: { refresh: '0', 'content-type': 'text/html' } });
  }
  if (path.startsWith(editionFolder)) return openEdition(path);
  try {
    return await pages.handle({ event, request });
  } catch {
    return notReached(event, path);
  }
}

/** The page that says in a sentence that a page is not kept, at the list of what is. */
const notKept = (path: string) => `${root}${offlinePage}?missing=/${encodeURIComponent(path)}#keep`;

async function openEdition(path: string): Promise<Response> {
  const page = await fileOfEdition(path.slice(editionFolder.length) || 'index.html');
  return page ?? Response.redirect(notKept(path));
}

/** What stands in for a page that is not kept, without a network. */
async function notReached(event: FetchEvent, path: string): Promise<Response> {
  const file = path.endsWith('/') || path === '' ? path : `${path}/`;
  if (file !== path && (await (await open('pages')).match(root + file))) {
    return Response.redirect(root + file);
  }
  const page = await precache.matchPrecache(root + file);
  if (page) {
    await noteClient(event.resultingClientId, Promise.resolve(true));
    return page;
  }
  const text = mode === 'edition' ? editionFile(`/${file}`) : undefined;
  if (text !== undefined && (await fileOfEdition(text))) {
    return Response.redirect(root + editionFolder + text);
  }
  return Response.redirect(notKept(path));
}

async function fileFor(event: FetchEvent, request: Request, path: string): Promise<Response> {
  if (path.startsWith(editionFolder)) {
    return (await fileOfEdition(path.slice(editionFolder.length))) ?? Response.error();
  }
  // Its name stands for what is in it, whatever the build.
  if (path.startsWith('_astro/')) return (await precache.matchPrecache(request)) ?? fetch(request);
  if (!(await isOwnClient(event.clientId))) return fetch(request);
  return (await precache.matchPrecache(request)) ?? data.handle({ event, request });
}
