import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser may be. */
export interface BrowserPlaces {
  /** The variable of the environment that names one in an unusual place. */
  readonly variable: string;
  /** What its command is called. */
  readonly commands: readonly string[];
  /** Where it stands on systems that put no command into the path. */
  readonly applications: readonly string[];
}

/** The browser that the variable names, or one in a usual place; undefined when there is none. */
export function findBrowser(places: BrowserPlaces): string | undefined {
  const named = process.env[places.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `${places.variable} says ${named}, but there is no such file. Mend it or unset it.`,
    );
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => places.commands.map((command) => join(folder, command)));
  return [...onPath, ...places.applications].find((file) => existsSync(file));
}
