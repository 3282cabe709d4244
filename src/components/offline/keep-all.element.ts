import { PrecacheController } from 'workbox-precaching';
import {
  cacheName,
  cachesOf,
  isOfOtherBuild,
  type KeepFailure,
  type KeepMessage,
} from '../../domain/offline/kept.ts';
import { keepEdition } from './kept-edition.element.ts';
import { build, files, isBuildOfHost, mode, open, root, worker } from './kept-site.element.ts';

/** The files that pages need to work. A name that holds a hash of its file stands for it. */
export const precache = new PrecacheController({ cacheName: cacheName(root, build, 'files') });
precache.addToCacheList(
  files.map((file) => ({ url: root + file, revision: file.startsWith('_astro/') ? null : build })),
);

/**
 * Fills the caches of this build, wholly or not at all: the files of all pages, the edition where it
 * is asked for, and anew what was kept of the build before.
 */
export async function keepAll(event: ExtendableEvent): Promise<void> {
  const before = await caches.keys();
  const isNew = cachesOf(before, root).every((name) => isOfOtherBuild(name, root, build));
  try {
    await precache.install(event);
    if (mode === 'edition') await keepEdition();
    for (const part of ['pages', 'data'] as const) {
      for (const name of cachesOf(before, root, part)) {
        if (isOfOtherBuild(name, root, build)) await fetchAnew(name, part);
      }
    }
    if (!(await isBuildOfHost())) throw new ChangedBuild();
  } catch (error) {
    if (isNew)
      await Promise.all(
        cachesOf(await caches.keys(), root)
          .filter((name) => !before.includes(name))
          .map((name) => caches.delete(name)),
      );
    await tellPages({ kind: 'failed', why: reasonOf(error) });
    throw error;
  }
}

/** The host has another build by now than the one whose worker it sent. */
class ChangedBuild extends Error {}

function reasonOf(error: unknown): KeepFailure {
  if (error instanceof ChangedBuild || error instanceof RangeError) return 'changed';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network';
}

/** What an older cache holds, of this build; what is gone from the site is left out. */
async function fetchAnew(name: string, part: 'pages' | 'data'): Promise<void> {
  const [from, to] = await Promise.all([caches.open(name), open(part)]);
  for (const { url } of await from.keys()) {
    const answer = await fetch(url, { cache: 'no-cache' });
    if (answer.ok && !answer.redirected) await to.put(url, answer);
  }
}

/** Takes away what other builds have kept, and what this choice does not keep. */
export async function dropOthers(): Promise<void> {
  const names = cachesOf(await caches.keys(), root);
  const dropped = names.filter(
    (name) =>
      isOfOtherBuild(name, root, build) ||
      (mode === 'visited' && name === cacheName(root, build, 'edition')),
  );
  await Promise.all(dropped.map((name) => caches.delete(name)));
}

async function tellPages(message: KeepMessage): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}
