/** What was typed when a reader followed a suggestion. */
export interface KeptSearch {
  readonly query: string;
  readonly where: string;
}

/** Keeps what was typed with this step of the history, for a reader who comes back to it. */
export function keepSearch(search: KeptSearch): void {
  try {
    const state = history.state as Readonly<Record<string, unknown>> | null;
    history.replaceState({ ...state, search }, '');
  } catch {
    // A browser that allows no more changes now: the field is empty when the reader comes back.
  }
}

/** What was kept with the step of the history that is shown. */
export function keptSearch(): KeptSearch | undefined {
  const state: unknown = history.state;
  if (!(state instanceof Object) || !('search' in state)) return undefined;
  const { search } = state;
  const isKept = search instanceof Object && 'query' in search && 'where' in search;
  return isKept ? { query: String(search.query), where: String(search.where) } : undefined;
}
