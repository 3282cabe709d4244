import { routes } from '../domain/site/links.ts';
import { textEditionZip } from '../domain/site/text-edition.ts';
import { newestEdition } from '../facts/sources.ts';

/** Where the zip of the text edition is; the build writes it after the pages, and tells its size. */
export const textEditionHref = (): string => routes.download(textEditionZip(newestEdition('oews')));
