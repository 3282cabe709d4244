import { basename } from 'node:path';
import type { SourceFile, SourceFolder } from '../source.ts';
import { interests, onetVersion } from './onet-files.ts';

/** An edition in which O*NET's files have the names they got with 30.3. */
interface RenamedEdition {
  readonly version: string;
  /** The month it came out, as in fact ids. */
  readonly release: string;
}

/** Newest first. */
const renamedEditions: readonly RenamedEdition[] = [
  { version: '31.0', release: '2026-08' },
  { version: '30.3', release: '2026-05' },
];

/** The names since 30.3 of files that were called otherwise; a file may be two since. */
const newNames: Readonly<Record<string, readonly string[]>> = {
  'Interests.txt': ['Career Interest Types.txt'],
  'Skills.xlsx': ['Essential Skills.xlsx', 'Transferable Skills.xlsx'],
  'Education, Training, and Experience.txt': ['Education.txt', 'Training and Experience.txt'],
  'Education, Training, and Experience Categories.txt': [
    'Education Categories.txt',
    'Training and Experience Categories.txt',
  ],
  'Alternate Titles.txt': ['Job Titles.txt'],
};

/** A file as it was read. */
export interface ReadPart {
  readonly bytes: Uint8Array;
  readonly file: SourceFile;
}

/** The files that stand for one of 30.2 in the edition that a folder holds. */
export type OnetFiles = (file: SourceFile) => readonly [SourceFile, ...SourceFile[]];

/** The newest edition with the new names that the folder holds, and else 30.2 with its own. */
export async function onetFilesIn(folder: SourceFolder): Promise<OnetFiles> {
  for (const edition of renamedEditions) {
    const [first] = renamed(interests, edition);
    if (await folder.has(first)) return (file) => renamed(file, edition);
  }
  return (file) => [file];
}

/** Every part of a file, in order. */
export const readParts = (
  folder: SourceFolder,
  files: readonly SourceFile[],
): Promise<readonly ReadPart[]> =>
  Promise.all(files.map(async (file) => ({ file, bytes: await folder.read(file) })));

function renamed(
  file: SourceFile,
  { version, release }: RenamedEdition,
): readonly [SourceFile, ...SourceFile[]] {
  const old = basename(file.file);
  const of = (name: string): SourceFile => {
    const title = name.replace(/\.\w+$/, '');
    const isNewName = name !== old;
    const id = isNewName ? title.toLowerCase().replace(/[^a-z]+/g, '-') : undefined;
    return {
      ...file,
      id: id === undefined ? file.id.replace(file.release, release) : `onet-${release}-${id}`,
      release,
      releaseLabel: `O*NET ${version}`,
      title: `O*NET ${version} Database: ${title}`,
      url: file.url
        .replace(onetVersion.replace('.', '_'), version.replace('.', '_'))
        .replace(encodeURIComponent(old), encodeURIComponent(name)),
      file: `onet-${version}/${name}`,
      processing: file.processing.replace(`O*NET ${onetVersion}`, `O*NET ${version}`),
    };
  };
  const [first = old, ...more] = newNames[old] ?? [old];
  return [of(first), ...more.map(of)];
}
