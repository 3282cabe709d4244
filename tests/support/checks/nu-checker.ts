import { execFile } from 'node:child_process';
import { join } from 'node:path';
import checker from 'vnu-jar';
import { findJava } from '../../../scripts/java.ts';

interface Report {
  readonly messages: readonly {
    readonly url: string;
    readonly message: string;
    readonly extract?: string;
    readonly lastLine?: number;
  }[];
}

/** Files given to one run of the checker: a command line has an end. */
const batch = 400;

const java = findJava();

/** Whether the checker can run here: it is written in Java. */
export const hasJava = java !== undefined;

/**
 * What the W3C's checker of HTML, as browsers and validator.w3.org know it, finds wrong in files
 * below `folder`, as sentences. Its warnings are not told: it takes the security policy of a file
 * on a disk for one that forbids the page's own scripts.
 * @throws Error when the checker cannot run.
 */
export async function nuCheckerErrors(folder: string, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let first = 0; first < files.length; first += batch) {
    const paths = files.slice(first, first + batch).map((file) => join(folder, file));
    const { messages } = await check(paths);
    for (const { url, message, extract = '', lastLine = 0 } of messages) {
      const file = decodeURI(url).slice(decodeURI(url).indexOf(folder) + folder.length + 1);
      found.push(`${file}, line ${lastLine}: ${message} At: ${extract.replace(/\s+/g, ' ')}`);
    }
  }
  return found;
}

function check(paths: readonly string[]): Promise<Report> {
  const args = ['-Xss4m', '-jar', String(checker), '--errors-only', '--format', 'json', ...paths];
  return new Promise((resolve, reject) => {
    if (java === undefined) throw new Error('The checker needs Java, and there is none here.');
    execFile(java, args, { maxBuffer: 64e6 }, (error, _, report) => {
      try {
        // It ends with 1 when it found something, and says what in its report.
        resolve(JSON.parse(report) as Report);
      } catch {
        reject(error ?? new Error(`The checker’s report cannot be read: ${report.slice(0, 400)}`));
      }
    });
  });
}
