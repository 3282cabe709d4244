import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { briefFields, type Brief } from './content-schemas/brief.ts';

/** The folder of briefs, below the folder the build runs in. */
const briefsFolder = path.resolve('src/content/briefs');

/** A problem with a brief: the file, the field, and how to mend it, as whole sentences. */
class BriefError extends Error {
  override readonly name = 'BriefError';
}

/**
 * Every brief of a folder by the code of its occupation, which is also the file's name.
 * @throws BriefError with every problem of the first file that has any.
 */
export function readBriefs(folder = briefsFolder): ReadonlyMap<string, Brief> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(files.toSorted().map((file) => [path.parse(file).name, readBrief(folder, file)]));
}

function readBrief(folder: string, file: string): Brief {
  const at = `src/content/briefs/${file}`;
  const result = briefFields.safeParse(fieldsOf(path.join(folder, file), at));
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path: field, message }) => `${at}, ${field.map(String).join('.') || 'file'}: ${message}`,
    );
    throw new BriefError(problems.join('\n'));
  }
  if (`${result.data.code}.yaml` !== file) {
    throw new BriefError(
      `${at}, code: The file is of ${result.data.code}. Name it ${result.data.code}.yaml.`,
    );
  }
  return result.data;
}

function fieldsOf(file: string, at: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BriefError(`${at} is not valid YAML: ${reason}`, { cause: error });
  }
}

let kept: ReadonlyMap<string, Brief> | undefined;

/**
 * The brief of an occupation.
 * @throws BriefError when there is none: every occupation has one.
 */
export function briefOf(code: string): Brief {
  kept ??= readBriefs();
  const brief = kept.get(code);
  if (!brief) {
    throw new BriefError(
      `The occupation ${code} has no brief. Write src/content/briefs/${code}.yaml: npm run new -- brief ${code} begins it.`,
    );
  }
  return brief;
}
