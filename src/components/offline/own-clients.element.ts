import { open, worker, root } from './kept-site.element.ts';

/**
 * Which open pages are of this worker's build. Only those are given what it has kept: a page that
 * came from the host when it had another build goes on with the host.
 */
const known = new Map<string, Promise<boolean>>();

const keyOf = (id: string) => `${root}client/${id}`;

/** Remembers whether the page `id` is of this build, also for when the worker is started anew. */
export function noteClient(id: string, isOwn: Promise<boolean>): Promise<void> {
  known.set(id, isOwn);
  return isOwn.then(async (own) => {
    const cache = await open('clients');
    if (own) await cache.put(keyOf(id), new Response());
    else await cache.delete(keyOf(id));
  });
}

async function isOwnPage(id: string): Promise<boolean> {
  const told = known.get(id);
  if (told) return told;
  return (await (await open('clients')).match(keyOf(id))) !== undefined;
}

/** Whether what asks for a file is of this build: a page, or a worker where all pages are. */
export async function isOwnClient(id: string): Promise<boolean> {
  if (await isOwnPage(id)) return true;
  const client = await worker.clients.get(id);
  if (client?.type === 'window') return false;
  const pages = await worker.clients.matchAll({ type: 'window' });
  const own = await Promise.all(pages.map((page) => isOwnPage(page.id)));
  return own.length > 0 && own.every(Boolean);
}

/** Forgets the pages that are closed. */
export async function forgetClosed(): Promise<void> {
  const open_ = await worker.clients.matchAll({ includeUncontrolled: true });
  const ids = new Set(open_.map(({ id }) => keyOf(id)));
  const cache = await open('clients');
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !ids.has(url)).map((gone) => cache.delete(gone)));
}
