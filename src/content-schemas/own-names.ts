/** What tells a content file from the others of its folder. */
export interface NamedEntry {
  readonly id: string;
  /** From the project's folder; Astro leaves it out for what comes from no file. */
  readonly filePath?: string;
}

/**
 * The id of the content file `entry`, a name below `folder`: its name without the ending. Throws
 * when its front matter claims another address, which would let it stand in another file's place.
 */
export function idOfFile(folder: string, entry: string, slug: unknown): string {
  const id = entry.replace(/\.mdx$/, '');
  if (slug !== undefined && slug !== id) {
    throw new Error(
      `${folder}/${entry}: The slug is ${JSON.stringify(slug)}, and the file is called "${id}". Make them the same: the slug is the last part of the page's address, and no two pages may share it.`,
    );
  }
  return id;
}

/**
 * `entries` as they are. Throws when the same `what` stands twice in them, in any case of letters:
 * one would take the other's place.
 */
export function unlike<Entry extends NamedEntry>(
  entries: readonly Entry[],
  what: string,
  namesOf: (entry: Entry) => readonly string[],
): readonly Entry[] {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = name.toLocaleLowerCase('en');
      const other = owners.get(key);
      if (other) {
        const where =
          other === entry ? `${fileOf(entry)} has` : `${fileOf(other)} and ${fileOf(entry)} have`;
        throw new Error(
          `${where} the same ${what} twice: "${name}". Change one of the two, or take it out.`,
        );
      }
      owners.set(key, entry);
    }
  }
  return entries;
}

const fileOf = ({ filePath, id }: NamedEntry) => filePath ?? id;
