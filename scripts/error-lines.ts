import { stripVTControlCharacters } from 'node:util';

/** Whether a line of Astro's log reports an error, colored or not. */
export function isErrorLine(line: string): boolean {
  return stripVTControlCharacters(line).includes('[ERROR]');
}
