import { readPlaceList, type PlaceListFile } from '../../src/domain/places/place-list.ts';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { editionFile, isOfEditionKind } from '../../src/domain/site/text-edition.ts';

/** A page of the site that goes into the edition. */
export interface TakenPage {
  /** Its path below the built site. */
  readonly builtFile: string;
  /** Its path on the site. */
  readonly path: string;
  /** Its path in the edition. */
  readonly file: string;
  /** The slug of the career it is about, to compare it. */
  readonly compared: string | undefined;
}

/**
 * The pages of the edition, in the order of their files: those of the kinds that are in it. The
 * pages of metro and rural areas, which would be a third of all, are left out.
 * @param files every file of the built site.
 */
export function takenPages(
  files: readonly string[],
  placeList: PlaceListFile,
): readonly TakenPage[] {
  const all = new Set(files);
  const areas = new Set(
    readPlaceList(placeList).flatMap(({ kind, slug }) =>
      kind === 'metro' || kind === 'rural' ? [slug] : [],
    ),
  );
  return files.toSorted().flatMap((builtFile) => {
    if (!builtFile.endsWith('/index.html')) return [];
    const path = `/${builtFile.slice(0, -'index.html'.length)}`;
    const [, part, slug = ''] = path.split('/');
    if (part === 'places' && areas.has(slug)) return [];
    const isCareer = routeAt(path) === 'career';
    // What only leads on to a career has no worksheet.
    if (isCareer && !all.has(`careers/${slug}/worksheet/index.html`)) return [];
    const file = isOfEditionKind(path) ? editionFile(path) : undefined;
    return file === undefined
      ? []
      : [{ builtFile, path, file, compared: isCareer ? slug : undefined }];
  });
}
