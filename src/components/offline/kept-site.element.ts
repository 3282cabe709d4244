import {
  buildFile,
  cacheName,
  modeOfWorker,
  type KeptPart,
  type OfflineBuild,
} from '../../domain/offline/kept.ts';

/** The worker's own surroundings, which TypeScript takes for a page's. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The build that this worker is of: the integration writes it before the code. */
export const { build, files, edition } = (globalThis as unknown as { almanacBuild: OfflineBuild })
  .almanacBuild;

/** The address of the site's root. */
export const root = worker.registration.scope;

export const mode = modeOfWorker(worker.location.href);

export const open = (part: KeptPart) => caches.open(cacheName(root, build, part));

/** The path of an address below the site's root; undefined outside of it. */
export const pathBelowRoot = ({ origin, pathname, href }: URL): string | undefined =>
  `${origin}${pathname}`.startsWith(root) && !href.startsWith('blob:')
    ? `${origin}${pathname}`.slice(root.length)
    : undefined;

/**
 * Whether the host has the build that this worker is of. Asked after a file has come, so that a yes
 * holds for the file: hosts go from one build to the next and not back while it is on its way.
 */
export async function isBuildOfHost(): Promise<boolean> {
  try {
    const answer = await fetch(root + buildFile, { cache: 'no-store' });
    if (!answer.ok) return false;
    return ((await answer.json()) as Partial<OfflineBuild>).build === build;
  } catch {
    return false;
  }
}
