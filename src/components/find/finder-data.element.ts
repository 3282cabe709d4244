import { readFinderFile, type FinderFile } from '../../domain/find/finder-file.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import { finderPlaceOf } from '../../domain/find/finder-place.ts';
import type { Place } from '../../domain/places/place.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import { loadNationPay, loadPay } from '../place-picker/place-pay.element.ts';

async function fetchFile(path: string): Promise<unknown> {
  const response = await fetch(new URL(`.${path}`, siteRoot(document)));
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response.json();
}

/** What `load` gives, asked for once; one that failed is asked for again. */
function kept<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Every occupation as the finder knows it. Rejects when they cannot be had. */
export const loadOccupations = kept(async (): Promise<readonly FinderOccupation[]> =>
  readFinderFile((await fetchFile(addresses.finderFile())) as FinderFile),
);

/** Pay of the whole country. Rejects when it cannot be had. */
export const loadNation = kept(async (): Promise<FinderPlace> =>
  finderPlaceOf(await loadNationPay()),
);

const places = new Map<string, () => Promise<FinderPlace>>();

/** Pay of a place; of the whole country where none is named. Rejects when it cannot be had. */
export function loadThere(place: Place | undefined): Promise<FinderPlace> {
  if (!place) return loadNation();
  const load = places.get(place.slug) ?? kept(async () => finderPlaceOf(await loadPay(place)));
  places.set(place.slug, load);
  return load();
}

const sentences = new Map<string, string>();
const groups = new Map<string, () => Promise<void>>();

function loadGroup(group: string): Promise<void> {
  const load =
    groups.get(group) ??
    kept(async () => {
      const file = (await fetchFile(addresses.finderSentences(group))) as Record<string, string>;
      for (const [code, sentence] of Object.entries(file)) sentences.set(code, sentence);
    });
  groups.set(group, load);
  return load();
}

/** What jobs are, in a sentence each, by code. Those that cannot be had are left out. */
export async function loadSentences(
  rows: readonly Pick<FinderOccupation, 'code'>[],
): Promise<ReadonlyMap<string, string>> {
  await Promise.allSettled([...new Set(rows.map(({ code }) => code.slice(0, 2)))].map(loadGroup));
  return sentences;
}
