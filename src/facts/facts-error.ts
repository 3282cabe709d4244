/** A problem with a file of `data/`: what, where, and how to mend it, as whole sentences. */
export class FactsError extends Error {
  override readonly name = 'FactsError';

  constructor(what: string, where: string, remedy: string) {
    super(`${where}: ${what} ${remedy}`);
  }
}

export const rebuildRemedy =
  'Run `npm run data -- --from <folder of agency files>` to write data/ again, or restore the file from version control.';
